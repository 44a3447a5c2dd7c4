package attune.neural;

import attune.dataset.PassageData;
import attune.model.Checkpoint;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.PassageTrainer;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobContext;
import java.time.InstantSource;
import java.util.Map;

/// Trains encoder–decoders with DL4J. Constructing it loads nothing; its methods belong to the model lane.
public final class Dl4jPassageTrainer implements PassageTrainer {
    private final InstantSource clock;

    public Dl4jPassageTrainer() {
        this(InstantSource.system());
    }

    /// @param clock for the provenance
    Dl4jPassageTrainer(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public ModelFile train(String name, EncoderDecoderSpec spec, TrainingPlan plan, PassageData data,
            Map<String, String> notes, TrainingListener listener, JobContext context) throws TrainingFailedException {
        LinearAlgebra.start();
        ModelCard card = ModelCard.of(name, spec, plan, data, notes, clock);
        try (Learner learner = new PassageLearner(spec, plan, data)) {
            return new TrainingRun(card, learner, listener, context).run();
        }
    }

    /// @throws IllegalArgumentException where the data are not those of the checkpoint
    @Override
    public ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, PassageData data, TrainingListener listener,
            JobContext context) throws TrainingFailedException {
        ModelFile model = checkpoint.model();
        EncoderDecoderSpec spec = EncoderDecoderSpec.of(model.spec());
        ModelCard card = ModelCard.of(model.name(), spec, plan, data, model.provenance().notes(), clock);
        card.requireData(checkpoint);
        LinearAlgebra.start();
        try (Learner learner = new PassageLearner(spec, plan, data)) {
            learner.restore(model.weights(), checkpoint.updaterState());
            return new TrainingRun(card, learner, listener, context).resume(checkpoint);
        }
    }
}
