package attune.picture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A kind of file that pictures are written to, told by the file's ending. Only a PDF holds several.
public enum PictureFormat {
    PDF, SVG, PNG;

    /// Dots an inch of pages: what print shops ask for.
    public static final double PRINT = 300;
    /// Dots an inch of pictures for screens, twice as sharp as a point a pixel.
    public static final double SCREEN = 144;

    /// Empty where the ending is none of a picture.
    public static Optional<PictureFormat> of(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return List.of(values()).stream().filter(format -> name.contains(".") && format.name().equals(ending))
                .findFirst();
    }

    /// The files to write, with their contents: the target, or of several pictures that are not a PDF `name-1.svg`, `name-2.svg`
    /// and so on beside it.
    ///
    /// @param title of a PDF
    public Map<Path, byte[]> files(List<Picture> pictures, String title, double dotsAnInch, Path target) {
        if (this == PDF) {
            return Map.of(target, Picture.pdf(pictures, title));
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            Path file = pictures.size() == 1 ? target : numbered(target, i + 1);
            files.put(file, bytes(pictures.get(i), dotsAnInch));
        }
        return files;
    }

    /// The file's content where it holds one picture.
    public byte[] bytes(Picture picture, double dotsAnInch) {
        return switch (this) {
            case PDF -> Picture.pdf(List.of(picture), picture.title());
            case SVG -> picture.svg();
            case PNG -> picture.png(dotsAnInch);
        };
    }

    /// `name-1.svg` beside `name.svg`.
    public static Path numbered(Path target, int number) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
