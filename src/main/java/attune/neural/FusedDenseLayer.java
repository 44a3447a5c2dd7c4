package attune.neural;

import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// y = Wᵀx + b: logits, where the softmax is the loss's business. In: (batch, in); out: (batch, out), written again by the next pass.
final class FusedDenseLayer extends FusedLayer<FusedDense> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable INDArray output;
    private transient @Nullable INDArray inputGradient;
    private transient @Nullable INDArray ones;

    FusedDenseLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        int batch = (int) input.size(0);
        INDArray result = output;
        if (result == null || result.size(0) != batch) {
            result = allocate(batch);
        }
        input = NdArrays.rowByRow(input);
        Panel sums = Panel.of(result, out());
        Panel bias = panel(DefaultParamInitializer.BIAS_KEY, out());
        for (int row = 0; row < batch; row++) {
            sums.setColumn(row, bias, 0);
        }
        sums.multiply(panel(DefaultParamInitializer.WEIGHT_KEY, in()), true, Panel.of(input, in()), false, 1);
        return result;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        Panel gradients = Panel.of(NdArrays.rowByRow(epsilon), out());
        gradientPanel(DefaultParamInitializer.WEIGHT_KEY, in()).multiply(Panel.of(input, in()), false, gradients,
                true, 0);
        gradientPanel(DefaultParamInitializer.BIAS_KEY, out()).multiply(gradients, false,
                Panel.of(Objects.requireNonNull(ones), gradients.columns()), false, 0);
        INDArray back = Objects.requireNonNull(inputGradient);
        Panel.of(back, in()).multiply(panel(DefaultParamInitializer.WEIGHT_KEY, in()), false, gradients, false, 0);
        return new Pair<>(gradients(), back);
    }

    @Override
    public void close() {
        for (INDArray array : new INDArray[]{output, inputGradient, ones}) {
            if (array != null) {
                array.close();
            }
        }
        output = null;
        inputGradient = null;
        ones = null;
    }

    private INDArray allocate(int batch) {
        close();
        INDArray result = Nd4j.createUninitialized(dataType, batch, out());
        output = result;
        inputGradient = Nd4j.createUninitialized(dataType, batch, in());
        ones = Nd4j.ones(dataType, batch, 1);
        return result;
    }

    private int in() {
        return (int) layerConf().getNIn();
    }

    private int out() {
        return (int) layerConf().getNOut();
    }
}
