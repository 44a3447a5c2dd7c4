package attune.neural;

import attune.dataset.PassageFeatures;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The configuration of an [EncoderDecoderLayer].
final class EncoderDecoder extends FeedForwardLayer {
    private static final long serialVersionUID = 1L;

    private final transient EncoderDecoderSpec spec;
    private final transient EncoderDecoderParameters parameters;
    private final int[] givenSizes;
    private final int[] heardSizes;

    EncoderDecoder(EncoderDecoderSpec spec, Vocabulary vocabulary) {
        this.spec = spec;
        this.parameters = new EncoderDecoderParameters(spec, vocabulary);
        this.givenSizes = PassageFeatures.givenSizes(vocabulary, spec.voices());
        this.heardSizes = PassageFeatures.writtenSizes(vocabulary, spec.voices());
        setNIn((long) givenSizes.length + heardSizes.length + 1);
        setNOut((long) givenSizes[0] + givenSizes[1]);
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

    EncoderDecoderParameters parameters() {
        return parameters;
    }

    @Override
    public Layer instantiate(NeuralNetConfiguration configuration, Collection<TrainingListener> listeners, int index,
            INDArray view, boolean initialize, DataType type) {
        return FusedLayer.place(new EncoderDecoderLayer(configuration, type), configuration, index, view, initialize);
    }

    @Override
    public ParamInitializer initializer() {
        return parameters;
    }

    @Override
    public LayerMemoryReport getMemoryReport(InputType input) {
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), input, getOutputType(-1, input))
                .standardMemory(parameters.numParams(this), 0).build();
    }
}
