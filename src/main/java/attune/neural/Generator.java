package attune.neural;

import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/// The configuration of a [GeneratorLayer].
final class Generator extends WholeNetwork<GeneratorParameters> {
    private static final long serialVersionUID = 1L;

    private final transient MuseGanSpec spec;

    Generator(MuseGanSpec spec) {
        super(new GeneratorParameters(spec), 2L * (1 + spec.tracks()) * spec.latent(),
                (long) spec.tracks() * spec.steps() * VoiceGrid.PITCHES);
        this.spec = spec;
    }

    MuseGanSpec spec() {
        return spec;
    }

    @Override
    FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type) {
        return new GeneratorLayer(configuration, type);
    }
}
