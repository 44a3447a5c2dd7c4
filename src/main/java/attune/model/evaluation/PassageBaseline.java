package attune.model.evaluation;

import attune.dataset.EncodedPassage;
import attune.dataset.PassagePair;
import attune.model.PassageLosses;
import java.util.List;

/// A yardstick of encoder–decoders: it learns from the same training pieces and is judged on the same events.
///
/// It reads of a pair what a network reads: what is given, and the written events before the one it expects.
public interface PassageBaseline extends PassageMeasure {
    /// How it is called in tables.
    String name();

    /// What it expects of the events of a pair.
    Expectations over(PassagePair pair);

    @Override
    default List<PassageLosses> measure(List<PassagePair> pairs) {
        return pairs.stream().map(pair -> losses(pair.written(), over(pair))).toList();
    }

    private static PassageLosses losses(EncodedPassage written, Expectations expected) {
        int size = written.size();
        PassageLosses losses = new PassageLosses(new double[size], new double[size], new boolean[size], new float[0][]);
        for (int event = 0; event < size; event++) {
            double[] notes = expected.notes(event);
            int note = written.notes()[event];
            losses.notes()[event] = -StrictMath.log(notes[note]);
            losses.durations()[event] = -StrictMath.log(expected.durations(event)[written.durations()[event]]);
            losses.right()[event] = likeliest(notes) == note;
        }
        return losses;
    }

    private static int likeliest(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
