package attune.bench;

import attune.model.AttentionLstmSpec;
import attune.model.Trainer;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How much memory a training takes: the most that the whole process holds resident, Java itself among it.
///
/// It comes first, because a process that has done more holds more.
///
/// @param events of the piece to train on
public record MemoryBench(Supplier<Trainer> trainer, AttentionLstmSpec spec, int epochs, int events)
        implements
            BenchPart {
    /// The seed network, in as many epochs as a training keeps the weights of.
    public static MemoryBench ofSeed(Supplier<Trainer> trainer) {
        return new MemoryBench(trainer, AttentionLstmSpec.seed(), 40, 320);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String tells() {
        return "the most memory held resident in training the seed network for " + epochs + " short epochs";
    }

    @Override
    public Optional<String> missing() {
        return PeakMemory.megabytes().isPresent()
                ? Optional.empty()
                : Optional.of("this system does not tell how much memory a process held at most");
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        PeakMemory.forget();
        try {
            trainer.get().train("bench", spec, new TrainingPlan(epochs, 32, TrainingPlan.Updater.RMSPROP, 0.001, 1, 0),
                    BenchTokens.data(events), Map.of(), TrainingListener.NONE, JobContext.silent());
        } catch (TrainingFailedException problem) {
            throw new BenchException("The training that was to be measured failed: " + problem.getMessage());
        }
        PeakMemory.megabytes()
                .ifPresent(peak -> rows.accept(Measured.alone("training-memory", "MB", List.of(peak))));
    }
}
