package attune.neural;

import attune.model.MuseGanSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The parameters of a generator: chords, then the melody of each track, then the bar generator of each; of each transposed convolution the
/// matrix (in, kernel · out), the bias, γ, β, and the running mean and variance, which no updater moves because their gradient is 0.
///
/// Matrices begin as Glorot and Bengio 2010 have it, γ and the variances at 1, all else at 0.
final class GeneratorParameters extends NamedParameters {
    private final MuseGanSpec spec;

    GeneratorParameters(MuseGanSpec spec) {
        this.spec = spec;
        add("C", TransposedNetwork.temporal(spec), true);
        for (int track = 0; track < spec.tracks(); track++) {
            add("M" + track, TransposedNetwork.temporal(spec), true);
        }
        for (int track = 0; track < spec.tracks(); track++) {
            add("T" + track, TransposedNetwork.bar(spec), false);
        }
    }

    /// All weights, or all gradients, as matrices.
    ///
    /// @param panels by name
    GeneratorWeights weights(Function<String, INDArray> panels) {
        return new GeneratorWeights(weights(panels, "C", TransposedNetwork.temporal(spec).size(), true),
                IntStream.range(0, spec.tracks())
                        .mapToObj(track -> weights(panels, "M" + track, TransposedNetwork.temporal(spec).size(), true))
                        .toList(),
                IntStream.range(0, spec.tracks())
                        .mapToObj(track -> weights(panels, "T" + track, TransposedNetwork.bar(spec).size(), false))
                        .toList());
    }

    private void add(String network, List<TransposedStage.Shape> shapes, boolean norms) {
        for (int stage = 0; stage < shapes.size(); stage++) {
            TransposedStage.Shape shape = shapes.get(stage);
            String name = network + stage;
            add(name + "W", shape.in(), shape.kernel() * shape.out(), Begin.MATRIX);
            add(name + "b", shape.out(), 1, Begin.ZERO);
            if (norms || stage < shapes.size() - 1) {
                add(name + "gamma", shape.out(), 1, Begin.ONE);
                add(name + "beta", shape.out(), 1, Begin.ZERO);
                add(name + "mean", shape.out(), 1, Begin.ZERO);
                add(name + "variance", shape.out(), 1, Begin.ONE);
            }
        }
    }

    private List<TransposedWeights> weights(Function<String, INDArray> panels, String network, int stages,
            boolean norms) {
        List<TransposedWeights> weights = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            String name = network + stage;
            weights.add(new TransposedWeights(
                    new ConvolutionWeights(panel(panels, name + "W"), panel(panels, name + "b")),
                    norms || stage < stages - 1
                            ? new TransposedWeights.Norm(panel(panels, name + "gamma"), panel(panels, name + "beta"),
                                    panel(panels, name + "mean"), panel(panels, name + "variance"))
                            : null));
        }
        return weights;
    }

    private Panel panel(Function<String, INDArray> panels, String name) {
        return Panel.of(panels.apply(name), rows(name));
    }
}
