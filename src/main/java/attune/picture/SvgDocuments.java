package attune.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.InputStream;

/// Reads SVG to be drawn; what lies outside of a document is not fetched.
final class SvgDocuments {
    private SvgDocuments() {}

    /// @param name of the document, for what is said of it
    /// @throws IllegalStateException where it is no SVG
    static SVGDocument read(InputStream in, String name) {
        SVGDocument document = new SVGLoader().load(in, null,
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build());
        if (document == null) {
            throw new IllegalStateException(name + " is no SVG that can be drawn");
        }
        return document;
    }
}
