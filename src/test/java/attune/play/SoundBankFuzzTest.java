package attune.play;

import attune.fuzz.Fuzzing;
import attune.play.soundfont.SmallFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sound banks that somebody drops on the window, damaged in thousands of ways.
class SoundBankFuzzTest {
    @TempDir
    Path folder;

    @Test
    void soundBanks() throws IOException {
        Fuzzing.run("soundbank", ".sf2", List.of(SmallFont.bytes(folder)), Set.of(IOException.class), SoundBank::read,
                folder);
    }
}
