package attune.model.evaluation;

import attune.dataset.PassagePair;
import attune.dataset.PassagePairs;
import attune.model.PassageModel;
import attune.task.JobContext;
import java.util.Arrays;
import java.util.List;

/// Measures an encoder–decoder, and two baselines of its training pieces beside it, on pairs of pieces that it was not trained on.
///
/// Which these are the caller sees to, who knows the pieces' names and lines: [LearnedLines#hold] tells.
public final class PassageEvaluator {
    private static final int BATCH = 16;
    private static final long SEED = 0;
    /// The pairs by which networks are judged.
    private static final int JUDGED = 0;

    private PassageEvaluator() {}

    /// Measures the model and both baselines; model lane only.
    ///
    /// @throws IllegalArgumentException where the model's training pieces lack lines
    /// @throws attune.task.JobCancelledException where the job was cancelled
    public static PassageEvaluation evaluate(PassageModel model, PassagePairs pairs, JobContext context) {
        LearnedLines learned = LearnedLines.of(model.file());
        PassageTally tally = new PassageTally(
                List.of(new PassageTally.Named(model.file().name(), model::measure),
                        PassageTally.Named.of(Baselines.backOff(learned)),
                        PassageTally.Named.of(Baselines.copy(learned))),
                new TokenValues(learned.vocabulary()));
        int done = 0;
        for (int[] indices : pairs.inOrder(BATCH)) {
            context.checkCancelled();
            tally.add(pairs(pairs, indices));
            done += indices.length;
            context.progress(done, pairs.count(), "Evaluating");
        }
        return tally.evaluation();
    }

    /// A baseline on its own, such as for the notes of a training; any thread.
    public static PassageNats measure(PassageBaseline baseline, LearnedLines learned, PassagePairs pairs) {
        PassageTally tally = new PassageTally(List.of(PassageTally.Named.of(baseline)),
                new TokenValues(learned.vocabulary()));
        for (int[] indices : pairs.inOrder(BATCH)) {
            tally.add(pairs(pairs, indices));
        }
        return tally.score(0);
    }

    private static List<PassagePair> pairs(PassagePairs pairs, int[] indices) {
        return Arrays.stream(indices).mapToObj(index -> pairs.pair(index, SEED, JUDGED)).toList();
    }
}
