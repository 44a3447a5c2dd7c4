package attune.play.soundfont;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A sound font of two samples.
public final class SmallFont {
    private SmallFont() {}

    public static byte[] bytes(Path folder) throws IOException {
        Path file = folder.resolve("small.sf2");
        SoundFontWriter.write(SoundFontTest.font(1_000), file);
        return Files.readAllBytes(file);
    }
}
