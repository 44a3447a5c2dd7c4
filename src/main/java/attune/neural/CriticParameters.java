package attune.neural;

import attune.model.MuseGanSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The parameters of a critic: of each convolution the matrix (kernel · in, out) and the bias. Matrices begin as Glorot and Bengio
/// 2010 have it, biases at 0.
final class CriticParameters extends NamedParameters {
    private final int stages;

    CriticParameters(MuseGanSpec spec) {
        List<ConvolutionShape> shapes = CriticPass.shapes(spec);
        this.stages = shapes.size();
        for (int stage = 0; stage < stages; stage++) {
            ConvolutionShape shape = shapes.get(stage);
            add("W" + stage, shape.patch(), shape.out(), Begin.MATRIX);
            add(stage + "b", shape.out(), 1, Begin.ZERO);
        }
    }

    /// All weights, or all gradients, as matrices.
    ///
    /// @param panels by name
    List<ConvolutionWeights> weights(Function<String, INDArray> panels) {
        List<ConvolutionWeights> weights = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            weights.add(new ConvolutionWeights(panel(panels, "W" + stage), panel(panels, stage + "b")));
        }
        return weights;
    }

    private Panel panel(Function<String, INDArray> panels, String name) {
        return Panel.of(panels.apply(name), rows(name));
    }
}
