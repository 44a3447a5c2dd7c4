package attune.neural;

import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/// The configuration of a [CriticLayer].
final class Critic extends WholeNetwork<CriticParameters> {
    private static final long serialVersionUID = 1L;

    private final transient MuseGanSpec spec;

    Critic(MuseGanSpec spec) {
        super(new CriticParameters(spec), (long) spec.tracks() * spec.steps() * VoiceGrid.PITCHES, 1);
        this.spec = spec;
    }

    MuseGanSpec spec() {
        return spec;
    }

    @Override
    FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type) {
        return new CriticLayer(configuration, type);
    }
}
