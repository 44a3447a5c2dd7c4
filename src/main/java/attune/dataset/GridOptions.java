package attune.dataset;

/// Which windows are taken from pieces in voices, to be learned as pictures.
///
/// @param bars of a window, each of sixteen sixteenths
/// @param silentVoices whether windows are kept in which a voice is silent throughout
/// @param transposition by which semitones windows are copied; a copy that would leave the pitches 0–83 is left out
public record GridOptions(int bars, Cut cut, boolean silentVoices, Transposition transposition) {
    /// What the seed network is trained on: the first two bars as they come.
    public static final GridOptions SEED = new GridOptions(2, Cut.FIRST_STEPS, false, Transposition.NONE);

    /// Where windows begin.
    public enum Cut {
        /// One window a piece, whatever the bar lines say: from the first beat in which all voices sound.
        FIRST_STEPS,
        /// One at each bar line after which enough whole bars of sixteen sixteenths follow (4/4 or 2/2); windows overlap.
        WHOLE_BARS
    }

    public GridOptions {
        if (bars < 1 || bars > 64) {
            throw new IllegalArgumentException("A window has 1 to 64 bars: " + bars);
        }
    }

    /// The steps of a window.
    public int steps() {
        return bars * VoiceGrid.STEPS;
    }
}
