package attune.neural;

import attune.dataset.GridData;
import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.TrainingFailedException;
import attune.model.VoicesListener;
import attune.model.VoicesPlan;
import attune.model.VoicesTrainer;
import attune.task.JobContext;
import java.time.InstantSource;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;

/// Trains generators and critics with DL4J. Constructing it loads nothing; its methods belong to the model lane.
public final class Dl4jVoicesTrainer implements VoicesTrainer {
    private final InstantSource clock;

    public Dl4jVoicesTrainer() {
        this(InstantSource.system());
    }

    /// @param clock for the provenance
    Dl4jVoicesTrainer(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public ModelFile train(String name, MuseGanSpec spec, VoicesPlan plan, GridData data, Map<String, String> notes,
            VoicesListener listener, JobContext context) throws TrainingFailedException {
        require(spec, data);
        LinearAlgebra.start();
        ModelCard card = ModelCard.of(name, spec, plan, data, notes, clock);
        try (MuseGan network = new MuseGan(spec, plan, DataType.FLOAT)) {
            return new VoicesRun(card, spec, plan, data, network, listener, context).run();
        }
    }

    @Override
    public ModelFile resume(Checkpoint checkpoint, VoicesPlan plan, GridData data, VoicesListener listener,
            JobContext context) throws TrainingFailedException {
        ModelFile model = checkpoint.model();
        MuseGanSpec spec = MuseGanSpec.of(model.spec());
        require(spec, data);
        ModelCard card = ModelCard.of(model.name(), spec, plan, data, model.provenance().notes(), clock);
        card.requireData(checkpoint);
        LinearAlgebra.start();
        try (MuseGan network = new MuseGan(spec, plan, DataType.FLOAT)) {
            network.restore(model.weights(), checkpoint.updaterState());
            return new VoicesRun(card, spec, plan, data, network, listener, context).resume(checkpoint);
        }
    }

    private static void require(MuseGanSpec spec, GridData data) {
        if (data.count() == 0) {
            throw new IllegalArgumentException("There is nothing to train on: choose pieces with " + spec.bars()
                    + " whole bars of 4/4 in " + spec.tracks() + " voices");
        }
        if (data.tracks() != spec.tracks() || data.options().bars() != spec.bars()) {
            throw new IllegalArgumentException("A network of " + spec.tracks() + " tracks and " + spec.bars()
                    + " bars cannot learn from windows of " + data.tracks() + " tracks and " + data.options().bars()
                    + " bars");
        }
    }
}
