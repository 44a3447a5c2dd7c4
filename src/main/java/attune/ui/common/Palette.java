package attune.ui.common;

import attune.music.Score;
import attune.picture.VoiceColors;
import java.util.List;
import javafx.scene.paint.Color;

/// The colours of a theme for what is painted on a canvas; the style sheets hold the same values for everything else.
///
/// @param window behind everything
/// @param panel of side panels and bars
/// @param raised of cards and fields
/// @param control of buttons at rest
/// @param line between areas, and of borders
/// @param text that is read
/// @param muted text beside it
/// @param accent means "now": playing, composing, the primary button
/// @param accentText words in the accent, darker than it in the light so that they can be read
/// @param onAccent text on the accent
/// @param second the other colour, for links and a second curve
/// @param danger of what failed
/// @param row of the roll, inside the key
/// @param rowOutsideKey darker than `row`
/// @param bar the line at a bar, `beat` at a beat, `step` at a grid step
/// @param whiteKey of the keyboard
/// @param blackKey of the keyboard
/// @param playhead of the roll
/// @param onNote text inside a note
/// @param voices colours of the tracks, in order
public record Palette(boolean dark, Color window, Color panel, Color raised, Color control, Color line, Color text,
        Color muted, Color accent, Color accentText, Color onAccent, Color second, Color danger, Color row,
        Color rowOutsideKey,
        Color bar, Color beat, Color step, Color whiteKey, Color blackKey, Color playhead, Color onNote,
        List<Color> voices) {
    private static final List<Color> VOICES = VoiceColors.RGB.stream()
            .map(rgb -> Color.rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)).toList();
    /// What the colours of [#voices] are called.
    public static final List<String> VOICE_NAMES = List.of("Amber", "Sky", "Violet", "Green", "Rose", "Yellow", "Blue",
            "Orchid", "Red", "Magenta", "Forest", "Iris");

    public static final Palette DARK = new Palette(true, Color.web("#14161a"), Color.web("#1a1d22"),
            Color.web("#22262d"), Color.web("#2b3038"), Color.web("#2e343c"), Color.web("#e8eaed"),
            Color.web("#9ca6b1"), Color.web("#f2a93b"), Color.web("#f2a93b"), Color.web("#1c1508"),
            Color.web("#45c4b0"), Color.web("#f27d76"), Color.web("#1d2127"), Color.web("#15181d"),
            Color.web("#454d58"),
            Color.web("#2b3139"), Color.web("#23282f"), Color.web("#d8dbe0"), Color.web("#1a1d22"),
            Color.web("#ffffff"), Color.web("#14161a"), VOICES);

    public static final Palette LIGHT = new Palette(false, Color.web("#eef0f2"), Color.web("#f8f9fa"),
            Color.web("#ffffff"), Color.web("#e6e9ed"), Color.web("#d5dae0"), Color.web("#1b2026"),
            Color.web("#56616c"), Color.web("#ad6300"), Color.web("#8d5000"), Color.web("#ffffff"),
            Color.web("#097362"), Color.web("#c0352b"), Color.web("#ffffff"), Color.web("#eceff2"),
            Color.web("#b9c0c8"),
            Color.web("#dfe3e8"), Color.web("#edf0f3"), Color.web("#ffffff"), Color.web("#3a414a"),
            Color.web("#14161a"), Color.web("#14161a"), VOICES);

    public Palette {
        voices = List.copyOf(voices);
    }

    /// The colour of that number; they repeat after the last.
    public Color voice(int number) {
        return voices.get(Math.floorMod(number, voices.size()));
    }

    /// The number of the colour of a track of the score; that of the place where a track is still to come.
    public static int number(Score score, int track) {
        return track < score.tracks().size() ? score.tracks().get(track).colourAt(track) : track % VOICES.size();
    }

    /// The style class of the colour of that number.
    public static String styleClass(int number) {
        return "voice-" + (Math.floorMod(number, VOICES.size()) + 1);
    }
}
