package attune.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// A page of the help as it was read.
///
/// @param name of its file, without the ending: what links call it
/// @param title its first heading
/// @param words all that is written on it, without keys, in small letters: for who searches
public record HelpPage(String name, String title, Node document, String words) {
    private static final Parser PARSER = Parser.builder().build();

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /// @throws IllegalArgumentException where the text does not begin with a heading
    static HelpPage of(String name, String markdown) {
        Node document = parse(markdown);
        if (!(document.getFirstChild() instanceof Heading heading)) {
            throw new IllegalArgumentException("The help page " + name + " has no title");
        }
        return new HelpPage(name, textOf(heading), document, textOf(document).toLowerCase(Locale.ROOT));
    }

    /// Whether each of these words, or what was typed of it, is on the page.
    boolean holds(String typed) {
        return List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(words::contains);
    }

    private static String textOf(Node part) {
        StringJoiner words = new StringJoiner(" ");
        part.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.add(text.getLiteral().strip());
            }
        });
        return words.toString();
    }
}
