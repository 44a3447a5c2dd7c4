package attune.dataset;

import java.util.Arrays;

/// How much of a difference in each figure is plain to hear; by it figures of different units are added.
enum FigureScale {
    /// Per 1,000 voice-pair beats, of which chorales have 3 and 2, and voices that do not listen to each other some ten more.
    PARALLELS("parallel ", 5),
    /// Shares of frames: chorales have 0.02.
    CROSSINGS("crossed voices", 0.05),
    /// Semitones, at the ends of a range: an octave, as a single note makes the figure, and more are drawn than there are in the data.
    LOWEST("lowest note ", 12), HIGHEST("highest note ", 12),
    /// Shares of notes: one in twenty is short that should be long.
    LONG_NOTES("notes of an eighth or longer ", 0.05),
    /// Used a bar, of which there are 3 to 4 in chorales: one in four more.
    PITCH_CLASSES("pitch classes ", 0.75),
    /// Shares of bars.
    EMPTY_BARS("empty bars ", 0.05),
    /// Half of what is between the distances of voices that belong together and of shuffled ones.
    TONAL_DISTANCE("tonal distance ", 0.15);

    private final String beginning;
    private final double scale;

    FigureScale(String beginning, double scale) {
        this.beginning = beginning;
        this.scale = scale;
    }

    /// @param figure by its name in [attune.music.voices.VoiceFigures#figures]
    static double of(String figure) {
        return Arrays.stream(values()).filter(kind -> figure.startsWith(kind.beginning)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scale for the figure " + figure)).scale;
    }
}
