package attune.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.music.Track;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream("/css/attune.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theStyleSheetHasTheSameColoursAsThePicturesAndAClassForEach() throws IOException {
        String css = css();
        for (int number = 0; number < Track.COLOURS; number++) {
            Matcher line = Pattern.compile("-attune-voice-" + (number + 1) + ": (#\\w+);").matcher(css);
            assertTrue(line.find(), "colour " + number);
            assertEquals(Palette.DARK.voice(number), Color.web(line.group(1)), "colour " + number);
            assertTrue(css.contains("." + Palette.styleClass(number) + " {"), "colour " + number);
        }
    }

    @Test
    void everyColourHasANameAndNoTwoAreAlike() {
        for (Palette palette : List.of(Palette.DARK, Palette.LIGHT)) {
            assertEquals(Track.COLOURS, new HashSet<>(palette.voices()).size());
        }
        assertEquals(Track.COLOURS, new HashSet<>(Palette.VOICE_NAMES).size());
    }

    @Test
    void aTrackThatIsStillToComeHasTheColourOfItsPlace() {
        Score score = Score.ofTracks(480, List.of(Track.named("A", 0, 0).withColour(7), Track.named("B", 0, 1)));
        assertEquals(List.of(7, 1, 2, 0), List.of(Palette.number(score, 0), Palette.number(score, 1),
                Palette.number(score, 2), Palette.number(score, 12)));
    }
}
