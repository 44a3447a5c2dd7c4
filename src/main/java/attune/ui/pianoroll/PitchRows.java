package attune.ui.pianoroll;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Which pitches have a row, the highest on top: all, or those that a folded roll leaves. A value.
public final class PitchRows {
    static final int PITCHES = 128;
    static final PitchRows ALL = new PitchRows(all());
    private final BitSet shown;
    /// By row from the top.
    private final int[] pitches;
    /// By pitch: how many rows lie above.
    private final int[] above = new int[PITCHES + 1];

    private PitchRows(BitSet shown) {
        this.shown = shown;
        this.pitches = new int[shown.cardinality()];
        int row = 0;
        for (int pitch = PITCHES - 1; pitch >= 0; pitch--) {
            above[pitch] = row;
            if (shown.get(pitch)) {
                pitches[row++] = pitch;
            }
        }
    }

    private static BitSet all() {
        BitSet all = new BitSet(PITCHES);
        all.set(0, PITCHES);
        return all;
    }

    /// Rows for these pitches; for all where there is none.
    static PitchRows of(BitSet shown) {
        return shown.isEmpty() ? ALL : new PitchRows((BitSet) shown.clone());
    }

    int count() {
        return pitches.length;
    }

    boolean has(int pitch) {
        return shown.get(pitch);
    }

    /// How many rows lie above the pitch's; −1 and 128 stand beyond the ends.
    int above(int pitch) {
        return pitch < 0 ? count() - 1 - pitch : pitch >= PITCHES ? PITCHES - 1 - pitch : above[pitch];
    }

    /// The pitch of a row; rows beyond the ends go on by semitones.
    int pitch(int row) {
        if (row < 0) {
            return pitches[0] - row;
        }
        return row < count() ? pitches[row] : pitches[count() - 1] - (row - count() + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PitchRows rows && rows.shown.equals(shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
