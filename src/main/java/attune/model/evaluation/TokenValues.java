package attune.model.evaluation;

import attune.dataset.DurationToken;
import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// What the tokens of a vocabulary mean: the pitch of each note token and the length of each duration token.
final class TokenValues {
    /// Stands for no pitch: a rest, START, or nothing there.
    static final int NONE = -1;
    /// The parts of a quarter that lengths are counted in: whole for all binary and triplet values.
    static final int QUARTER = 10_080;
    static final int SIXTEENTH = QUARTER / 4;
    /// More distances than two pitches can have, and the place of none among them.
    private static final int SPAN = 512;
    private static final int MIDDLE = 256;
    private final int[] highest;
    private final int[] shapes;
    private final Map<List<Integer>, Integer> byPlace = new HashMap<>();
    private final long[] lengths;

    TokenValues(Vocabulary vocabulary) {
        List<int[]> pitches = vocabulary.notes().stream().map(NoteToken::pitches).toList();
        this.highest = pitches.stream().mapToInt(chord -> chord.length == 0 ? NONE : chord[chord.length - 1]).toArray();
        this.shapes = new int[highest.length];
        Map<List<Integer>, Integer> known = new HashMap<>();
        for (int note = 0; note < shapes.length; note++) {
            // what has no pitch is a shape of its own: a rest is not START
            List<Integer> shape = highest[note] == NONE ? List.of(-1 - note) : shape(pitches.get(note));
            shapes[note] = known.computeIfAbsent(shape, _ -> known.size());
            byPlace.put(place(shapes[note], highest[note]), note);
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

    /// What a note token is as seen from a pitch: its shape, and how many semitones its highest note is higher; the same in all keys.
    int symbol(int note, int reference) {
        return shapes[note] * SPAN + (highest[note] == NONE ? 0 : highest[note] - reference + MIDDLE);
    }

    /// Which note token a symbol is as seen from a pitch; −1 where the vocabulary has none.
    IntUnaryOperator tokens(int reference) {
        return symbol -> {
            int distance = symbol % SPAN;
            int top = distance == 0 ? NONE : distance - MIDDLE + reference;
            return byPlace.getOrDefault(place(symbol / SPAN, top), -1);
        };
    }

    private static List<Integer> place(int shape, int top) {
        return List.of(shape, top);
    }

    private static List<Integer> shape(int[] pitches) {
        return Arrays.stream(pitches).map(pitch -> pitches[pitches.length - 1] - pitch).boxed().toList();
    }
}
