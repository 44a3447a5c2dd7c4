package attune.notation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where on a staff a pitch is written.
///
/// @see <a href="https://www.w3.org/2021/06/musicxml40/musicxml-reference/elements/clef/">MusicXML's element</a>
public enum Clef {
    TREBLE('G', 2, 0, 71), TREBLE_OCTAVE_DOWN('G', 2, -1, 59), ALTO('C', 3, 0, 60), BASS('F', 4, 0, 50),
    PERCUSSION('P', 2, 0, 60);

    private final char sign;
    private final int line;
    private final int octaves;
    private final int middle;

    Clef(char sign, int line, int octaves, int middle) {
        this.sign = sign;
        this.line = line;
        this.octaves = octaves;
        this.middle = middle;
    }

    /// `G`, `C`, `F`, or `P` for percussion.
    public char sign() {
        return sign;
    }

    /// The line of the staff on which the sign stands, from below, from 1.
    public int line() {
        return line;
    }

    /// By how many octaves the notes sound higher than the sign says.
    public int octaves() {
        return octaves;
    }

    /// The clef that keeps these pitches nearest to the staff; a name such as *Tenor* or *Viola* has its own.
    static Clef of(List<Integer> pitches, String part) {
        double mean = pitches.stream().mapToInt(Integer::intValue).average().orElse(TREBLE.middle);
        String name = part.toLowerCase(Locale.ROOT);
        if (name.contains("viola") && !name.contains("da gamba")) {
            return ALTO;
        }
        if (name.contains("tenor") && mean < 65) {
            return TREBLE_OCTAVE_DOWN;
        }
        return Stream.of(TREBLE, BASS)
                .min(Comparator.comparingDouble(clef -> Math.abs(clef.middle - mean))).orElse(TREBLE);
    }
}
