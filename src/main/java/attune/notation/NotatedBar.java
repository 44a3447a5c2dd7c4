package attune.notation;

import attune.music.KeySignature;
import attune.music.TimeSignature;
import java.util.List;

/// One bar of one part. Times in [Units].
///
/// @param number as printed; 0 for a bar before the first whole one
/// @param whole whether it lasts as long as its meter says
/// @param newTime whether the meter is printed here, and `newKey` the key
/// @param voices in the order of staves; each fills the bar
public record NotatedBar(int number, long start, long length, boolean whole, TimeSignature time, boolean newTime,
        KeySignature key, boolean newKey, List<Voice> voices) {
    public NotatedBar {
        voices = List.copyOf(voices);
    }

    public long end() {
        return start + length;
    }

    /// One line of symbols after another.
    ///
    /// @param staff from 1
    /// @param number of the voice in its part, from 1
    public record Voice(int staff, int number, List<Symbol> symbols) {
        public Voice {
            symbols = List.copyOf(symbols);
        }
    }
}
