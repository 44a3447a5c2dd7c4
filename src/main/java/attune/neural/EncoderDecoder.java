package attune.neural;

import attune.dataset.PassageFeatures;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/// The configuration of an [EncoderDecoderLayer].
final class EncoderDecoder extends WholeNetwork<EncoderDecoderParameters> {
    private static final long serialVersionUID = 1L;

    private final transient EncoderDecoderSpec spec;
    private final int[] givenSizes;
    private final int[] heardSizes;

    EncoderDecoder(EncoderDecoderSpec spec, Vocabulary vocabulary) {
        this(spec, vocabulary, PassageFeatures.givenSizes(vocabulary, spec.voices()),
                PassageFeatures.writtenSizes(vocabulary, spec.voices()));
    }

    private EncoderDecoder(EncoderDecoderSpec spec, Vocabulary vocabulary, int[] givenSizes, int[] heardSizes) {
        super(new EncoderDecoderParameters(spec, vocabulary), (long) givenSizes.length + heardSizes.length + 1,
                (long) givenSizes[0] + givenSizes[1]);
        this.spec = spec;
        this.givenSizes = givenSizes;
        this.heardSizes = heardSizes;
    }

    EncoderDecoderSpec spec() {
        return spec;
    }

    int[] givenSizes() {
        return givenSizes.clone();
    }

    int[] heardSizes() {
        return heardSizes.clone();
    }

    @Override
    FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type) {
        return new EncoderDecoderLayer(configuration, type);
    }
}
