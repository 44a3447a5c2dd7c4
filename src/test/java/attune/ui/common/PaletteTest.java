package attune.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.music.Track;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static String sheet(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream("/css/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theStyleSheetHasTheSameColoursAsThePicturesAndAClassForEach() throws IOException {
        String css = sheet("attune.css");
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

    /// In both themes each ink can be read on each ground that it stands on, here and in the style sheets.
    @Test
    void everyInkCanBeReadOnItsGrounds() throws IOException {
        for (String theme : List.of("dark", "light")) {
            Map<String, Color> colors = colors(sheet("attune-" + theme + ".css"));
            for (String ground : List.of("window", "panel", "raised", "control")) {
                for (String ink : List.of("text", "muted", "faint", "accent-text", "second", "danger")) {
                    assertLegible(theme, colors, ink, ground);
                }
            }
            assertLegible(theme, colors, "text", "hover");
            assertLegible(theme, colors, "muted", "hover");
            assertLegible(theme, colors, "on-accent", "accent");
            assertLegible(theme, colors, "on-accent", "accent-hover");
            for (String ground : List.of("panel", "raised")) {
                for (String soft : List.of("accent", "danger")) {
                    colors.put(soft + "-soft on " + ground,
                            Contrast.over(color(colors, ground), color(colors, soft + "-soft")));
                }
                assertLegible(theme, colors, "accent-text", "accent-soft on " + ground);
                assertLegible(theme, colors, "danger", "danger-soft on " + ground);
            }
        }
    }

    private static void assertLegible(String theme, Map<String, Color> colors, String ink, String ground) {
        double ratio = Contrast.ratio(color(colors, ink), color(colors, ground));
        assertTrue(ratio >= Contrast.TEXT, "%s: %s on %s is %.2f".formatted(theme, ink, ground, ratio));
    }

    private static Color color(Map<String, Color> colors, String name) {
        return Objects.requireNonNull(colors.get(name), name);
    }

    private static Map<String, Color> colors(String css) {
        Map<String, Color> colors = new HashMap<>();
        Matcher line = Pattern.compile("-attune-([\\w-]+): ([^;]+);").matcher(css);
        while (line.find()) {
            colors.put(line.group(1), Color.web(line.group(2)));
        }
        return colors;
    }

    @Test
    void theStyleSheetsOfTheThemesHaveTheColoursOfThePictures() throws IOException {
        for (Palette palette : List.of(Palette.DARK, Palette.LIGHT)) {
            Map<String, Color> colors = colors(sheet(palette.dark() ? "attune-dark.css" : "attune-light.css"));
            assertEquals(List.of(palette.window(), palette.panel(), palette.raised(), palette.control(),
                    palette.line(), palette.text(), palette.muted(), palette.accent(), palette.accentText(),
                    palette.onAccent(), palette.second(), palette.danger()),
                    Stream.of("window", "panel", "raised", "control", "line", "text", "muted", "accent", "accent-text",
                            "on-accent", "second", "danger").map(colors::get).toList());
        }
    }
}
