package attune.model.evaluation;

import static attune.model.evaluation.TokenValues.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The two voices that a written voice listens to most, [TokenValues#NONE] where there are not as many.
///
/// Of notes that begin together the lowest voice writes first, then the others from the highest down ([attune.dataset.WritingOrder]). Near
/// is the voice that wrote just before; to the first one, the one that writes next. Far is another one: the first, or for the first two
/// the third.
///
/// @param near the index of a voice
/// @param far the index of another voice
record Neighbours(int near, int far) {
    /// Of each voice in a pair; of given ones it means nothing.
    static List<Neighbours> of(PassageTimes times) {
        List<Integer> turns = new ArrayList<>();
        for (int voice = 0; voice < times.voices(); voice++) {
            if (times.given(voice).isEmpty()) {
                turns.add(voice);
            }
        }
        if (!turns.isEmpty()) {
            turns.addFirst(turns.removeLast());
        }
        return IntStream.range(0, times.voices()).mapToObj(voice -> of(turns, turns.indexOf(voice))).toList();
    }

    private static Neighbours of(List<Integer> turns, int turn) {
        int near = turn > 0 ? turn - 1 : 1;
        int far = turn > 1 ? 0 : 2;
        return new Neighbours(at(turns, near), at(turns, far));
    }

    private static int at(List<Integer> turns, int turn) {
        return turn < turns.size() ? turns.get(turn) : NONE;
    }
}
