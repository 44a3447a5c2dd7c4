package attune.notation;

import java.util.Optional;

/// A written length: a whole note divided by a power of two, with up to two dots.
///
/// @param divisor 1 whole, 2 half, 4 quarter … 128; 0 for a breve, two wholes
/// @param dots 0–2, each adds half of what was added before
public record NoteValue(int divisor, int dots) {
    private static final int SHORTEST = 128;

    public NoteValue {
        if (divisor < 0 || divisor > SHORTEST || Integer.bitCount(divisor) > 1 || dots < 0 || dots > 2) {
            throw new IllegalArgumentException("No note value: 1/" + divisor + " with " + dots + " dots");
        }
    }

    /// The length in units of [Units].
    public long units() {
        long plain = divisor == 0 ? 2 * Units.WHOLE : Units.WHOLE / divisor;
        return 2 * plain - (plain >> dots);
    }

    /// The value that lasts exactly so long, the one with the fewest dots; none where it takes two tied notes.
    static Optional<NoteValue> lasting(long units, int mostDots) {
        for (int dots = 0; dots <= mostDots; dots++) {
            for (int divisor = SHORTEST; divisor > 0; divisor /= 2) {
                if (isWhole(divisor, dots) && new NoteValue(divisor, dots).units() == units) {
                    return Optional.of(new NoteValue(divisor, dots));
                }
            }
            if (new NoteValue(0, dots).units() == units) {
                return Optional.of(new NoteValue(0, dots));
            }
        }
        return Optional.empty();
    }

    /// Whether the dots still are whole units.
    private static boolean isWhole(int divisor, int dots) {
        return Units.WHOLE % ((long) divisor << dots) == 0;
    }
}
