package attune.neural;

import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// What one thread needs to walk a share of a batch through the critic: memory for a few pictures at once, which the caches hold better than
/// all, and a gradient of its own.
final class CriticLane implements AutoCloseable {
    private static final int PICTURES = 4;

    private final CriticPass pass;
    private final List<ConvolutionWeights> weights;
    private final INDArray gradients;
    private final List<ConvolutionWeights> gradientPanels;

    /// Sums over a share of a batch.
    ///
    /// @param penalty Σ (1 − ‖∇f‖)²
    record Sums(double real, double drawn, double penalty) {
        static final Sums NOTHING = new Sums(0, 0, 0);

        Sums plus(Sums more) {
            return new Sums(real + more.real, drawn + more.drawn, penalty + more.penalty);
        }
    }

    CriticLane(MuseGanSpec spec, CriticLayer layer, DataType type) {
        this.pass = new CriticPass(spec, PICTURES, type);
        this.weights = layer.weights();
        this.gradients = Nd4j.create(type, layer.params().length());
        Map<String, INDArray> views = layer.layerConf().parameters().getGradientsFromFlattened(layer.conf(),
                gradients);
        this.gradientPanels = layer.layerConf().parameters()
                .weights(name -> Objects.requireNonNull(views.get(name)));
    }

    INDArray gradients() {
        return gradients;
    }

    /// The gradient of the critic's loss over the pictures from one up to another.
    ///
    /// @param real of the whole batch
    /// @param drawn the same number of pictures
    /// @param penalty by which the penalty is multiplied
    /// @param seed of where between real and drawn the gradient is looked at
    Sums learn(List<VoiceGrid> real, GeneratorPass drawn, int from, int to, double penalty, long seed) {
        gradients.assign(0);
        Sums sums = Sums.NOTHING;
        for (int first = from; first < to; first += PICTURES) {
            int count = Math.min(PICTURES, to - first);
            for (int picture = 0; picture < count; picture++) {
                Pictures.real(real.get(first + picture), pass.picture(picture));
            }
            double ofReal = score(count, -1.0 / real.size());
            for (int picture = 0; picture < count; picture++) {
                Pictures.drawn(drawn, first + picture, 1, pass.picture(picture));
            }
            double ofDrawn = score(count, 1.0 / real.size());
            for (int picture = 0; picture < count; picture++) {
                double share = new SplittableRandom(TrainingRun.stepSeed(seed, first + picture)).nextDouble();
                Pictures.real(real.get(first + picture), pass.picture(picture));
                Pictures.drawn(drawn, first + picture, share, pass.picture(picture));
            }
            pass.forward(count, weights);
            sums = sums.plus(new Sums(ofReal, ofDrawn,
                    pass.addPenalty(count, penalty / real.size(), weights, gradientPanels)));
        }
        return sums;
    }

    /// The gradient of −E f(drawn) by the pictures from one up to another, to where the generator looks for it.
    ///
    /// @return Σ f(drawn)
    double teach(GeneratorPass drawn, int from, int to, int batch) {
        double sum = 0;
        for (int first = from; first < to; first += PICTURES) {
            int count = Math.min(PICTURES, to - first);
            for (int picture = 0; picture < count; picture++) {
                Pictures.drawn(drawn, first + picture, 1, pass.picture(picture));
            }
            sum += Arrays.stream(pass.forward(count, weights)).sum();
            pass.toPictures(count, factors(count, -1.0 / batch), weights);
            for (int picture = 0; picture < count; picture++) {
                Pictures.back(pass.pictureGradient(picture), drawn, first + picture);
            }
        }
        return sum;
    }

    @Override
    public void close() {
        pass.close();
        gradients.close();
    }

    private double score(int count, double factor) {
        double sum = Arrays.stream(pass.forward(count, weights)).sum();
        pass.addGradients(count, factors(count, factor), weights, gradientPanels);
        return sum;
    }

    private static double[] factors(int count, double factor) {
        double[] factors = new double[count];
        Arrays.fill(factors, factor);
        return factors;
    }
}
