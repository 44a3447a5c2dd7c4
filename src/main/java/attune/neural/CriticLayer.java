package attune.neural;

import java.util.List;
import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// A critic as one layer of a DL4J graph. In: (pictures, numbers of a picture as [CriticPass] has them); out: scores (pictures, 1).
final class CriticLayer extends FusedLayer<Critic> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable CriticPass pass;

    CriticLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        int count = (int) input.size(0);
        CriticPass walked = passFor(count);
        Panel given = Panel.of(NdArrays.rowByRow(input), (int) input.size(1));
        for (int picture = 0; picture < count; picture++) {
            flat(walked.picture(picture)).setColumn(0, given, picture);
        }
        return NdArrays.matrix(walked.forward(count, weights()), count, dataType);
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        int count = (int) input.size(0);
        CriticPass walked = Objects.requireNonNull(pass);
        gradientsFlattened.assign(0);
        walked.addGradients(count, NdArrays.doubles(epsilon), weights(),
                layerConf().parameters().weights(name -> Objects.requireNonNull(gradientViews.get(name))));
        walked.toPictures(count, NdArrays.doubles(epsilon), weights());
        INDArray back = Nd4j.create(dataType, count, layerConf().getNIn());
        Panel given = Panel.of(back, (int) layerConf().getNIn());
        for (int picture = 0; picture < count; picture++) {
            given.setColumn(picture, flat(walked.pictureGradient(picture)), 0);
        }
        return new Pair<>(gradients(), back);
    }

    /// The weights where they lie, as matrices.
    List<ConvolutionWeights> weights() {
        return layerConf().parameters().weights(this::getParam);
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
    }

    private CriticPass passFor(int count) {
        CriticPass held = pass;
        if (held == null || held.samples() < count) {
            close();
            held = new CriticPass(layerConf().spec(), count, dataType);
            pass = held;
        }
        return held;
    }

    private static Panel flat(Panel picture) {
        return picture.reshaped(picture.rows() * picture.columns(), 1);
    }
}
