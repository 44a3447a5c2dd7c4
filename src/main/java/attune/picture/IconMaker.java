package attune.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// A tool of the build: draws Attune's icon from its vector sources in every size that a system asks for.
///
/// `IconMaker FOLDER WINDOW SHARE`: in FOLDER lie `attune.svg` and, for sizes in which its lines would blur, `attune-small.svg`.
/// Into WINDOW go `attune-16.png` to `attune-512.png`; into SHARE an icon theme as Linux has it, `attune.ico` and `attune.icns`.
public final class IconMaker {
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    /// The largest one that is drawn from the small source.
    private static final int SMALL = 32;

    private IconMaker() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        write(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    static void write(Path sources, Path window, Path share) throws IOException {
        SortedMap<Integer, byte[]> pictures = pictures(sources);
        Files.createDirectories(window);
        Path theme = share.resolve("icons/hicolor");
        for (var picture : pictures.entrySet()) {
            int size = picture.getKey();
            Files.write(window.resolve("attune-" + size + ".png"), picture.getValue());
            Path apps = Files.createDirectories(theme.resolve(size + "x" + size).resolve("apps"));
            Files.write(apps.resolve("attune.png"), picture.getValue());
        }
        Path scalable = Files.createDirectories(theme.resolve("scalable/apps"));
        Files.copy(sources.resolve("attune.svg"), scalable.resolve("attune.svg"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(share.resolve("attune.ico"), IconFiles.ico(pictures));
        Files.write(share.resolve("attune.icns"), IconFiles.icns(pictures));
    }

    /// Size in pixels → PNG.
    static SortedMap<Integer, byte[]> pictures(Path sources) throws IOException {
        SVGDocument large = read(sources.resolve("attune.svg"));
        SVGDocument small = read(sources.resolve("attune-small.svg"));
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : SIZES) {
            pictures.put(size, png(size <= SMALL ? small : large, size));
        }
        return pictures;
    }

    private static SVGDocument read(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return SvgDocuments.read(in, source.toString());
        }
    }

    private static byte[] png(SVGDocument document, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, size, size));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
