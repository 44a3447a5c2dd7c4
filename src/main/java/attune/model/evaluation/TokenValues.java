package attune.model.evaluation;

import attune.dataset.DurationToken;
import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import java.util.List;

/// What the tokens of a vocabulary mean: the pitch of each note token and the length of each duration token.
final class TokenValues {
    /// Stands for no pitch: a rest, START, or nothing there.
    static final int NONE = -1;
    /// The parts of a quarter that lengths are counted in: whole for all binary and triplet values.
    static final int QUARTER = 10_080;
    static final int SIXTEENTH = QUARTER / 4;
    /// Where the symbols begin of tokens that are not one pitch.
    private static final int OTHERS = 1_000;
    private final int[] highest;
    private final boolean[] single;
    private final long[] lengths;

    TokenValues(Vocabulary vocabulary) {
        List<int[]> pitches = vocabulary.notes().stream().map(NoteToken::pitches).toList();
        this.highest = pitches.stream().mapToInt(chord -> chord.length == 0 ? NONE : chord[chord.length - 1]).toArray();
        this.single = new boolean[highest.length];
        for (int note = 0; note < single.length; note++) {
            single[note] = pitches.get(note).length == 1;
        }
        this.lengths = vocabulary.durations().stream()
                .mapToLong(token -> Math.round(DurationToken.quarters(token) * QUARTER)).toArray();
    }

    int notes() {
        return highest.length;
    }

    int durations() {
        return lengths.length;
    }

    /// The highest pitch of a note token; [#NONE] for a rest and START.
    int pitch(int note) {
        return highest[note];
    }

    /// How long a duration token lasts, in parts of a quarter ([#QUARTER]).
    long length(int duration) {
        return lengths[duration];
    }

    /// What a note token is as seen from a pitch: how many semitones higher it is, or, if it is not one pitch, itself.
    int symbol(int note, int reference) {
        return single[note] ? highest[note] - reference : OTHERS + note;
    }

    /// The symbols of all note tokens.
    int[] symbols(int reference) {
        int[] symbols = new int[highest.length];
        for (int note = 0; note < symbols.length; note++) {
            symbols[note] = symbol(note, reference);
        }
        return symbols;
    }
}
