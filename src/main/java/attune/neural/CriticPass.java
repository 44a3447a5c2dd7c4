package attune.neural;

import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The memory and the arithmetic of a critic for so many pictures at once.
///
/// A picture is (tracks, positions), its positions by step, pitch and bar, the bar running fastest: so the kernels over bars, octaves, pitches
/// of an octave and steps follow each other, and all but the last two lie together in memory.
///
/// The gradient penalty: activations are straight but for their kinks, so the gradient by a picture, g = W₁ᵀM₁ … W_LᵀM_L·1 with the slopes
/// M of one way forward, is a product of the weights. What the penalty's gradient by g makes of the same products, forwards, gives with the
/// gradients kept on the way back the penalty's gradient by each of them; biases have none. Source: Gulrajani et al. 2017.
final class CriticPass implements AutoCloseable {
    private final MuseGanSpec spec;
    private final List<ConvolutionStage> stages;
    private final INDArray pictures;
    private final INDArray pictureGradients;
    private final int samples;
    private final double[] ones;

    /// @param samples at once, at most
    CriticPass(MuseGanSpec spec, int samples, DataType type) {
        this.spec = spec;
        this.samples = samples;
        this.ones = new double[samples];
        Arrays.fill(ones, 1);
        List<ConvolutionShape> shapes = shapes(spec);
        this.stages = new ArrayList<>();
        for (int stage = 0; stage < shapes.size(); stage++) {
            stages.add(new ConvolutionStage(shapes.get(stage), stage == shapes.size() - 1, groups(stage), samples,
                    type));
        }
        long positions = (long) samples * spec.steps() * VoiceGrid.PITCHES;
        this.pictures = Nd4j.create(type, positions, spec.tracks());
        this.pictureGradients = Nd4j.create(type, positions, spec.tracks());
    }

    /// The convolutions, from the picture to the score.
    static List<ConvolutionShape> shapes(MuseGanSpec spec) {
        int c = spec.critic();
        int left = spec.bars() - spec.firstBars() + 1;
        return List.of(ConvolutionShape.sliding(spec.tracks(), spec.bars(), c, spec.firstBars()),
                ConvolutionShape.sliding(c, left, c, spec.otherBars()),
                ConvolutionShape.whole(c, VoiceGrid.PITCHES, c, MuseGanSpec.OCTAVE),
                ConvolutionShape.whole(c, MuseGanSpec.OCTAVES, c, MuseGanSpec.OCTAVES),
                ConvolutionShape.whole(c, VoiceGrid.STEPS, c, 2), ConvolutionShape.whole(c, VoiceGrid.STEPS / 2, c, 2),
                ConvolutionShape.halving(c, VoiceGrid.STEPS / 4, 2 * c, 4),
                ConvolutionShape.halving(2 * c, VoiceGrid.STEPS / 8, 4 * c, 3),
                ConvolutionShape.whole(4 * c, 1, 8 * c, 1), ConvolutionShape.whole(8 * c, 1, 1, 1));
    }

    private static int groups(int stage) {
        return switch (stage) {
            case 0, 1 -> VoiceGrid.STEPS * VoiceGrid.PITCHES;
            case 2, 3 -> VoiceGrid.STEPS;
            default -> 1;
        };
    }

    int samples() {
        return samples;
    }

    /// A picture: (tracks, steps of a bar · pitches · bars).
    Panel picture(int sample) {
        return picture(pictures, sample);
    }

    /// The gradient by a picture of the last pass back.
    Panel pictureGradient(int sample) {
        return picture(pictureGradients, sample);
    }

    /// The scores of the first so many pictures.
    double[] forward(int count, List<ConvolutionWeights> weights) {
        Panel made = all(pictures, count);
        for (int stage = 0; stage < stages.size(); stage++) {
            made = stages.get(stage).forward(made, count, weights.get(stage));
        }
        double[] scores = new double[count];
        for (int sample = 0; sample < count; sample++) {
            scores[sample] = made.get(0, sample);
        }
        return scores;
    }

    /// After [#forward]: adds the gradient by the weights of the sum of the scores, each times its factor.
    void addGradients(int count, double[] factors, List<ConvolutionWeights> weights,
            List<ConvolutionWeights> gradients) {
        back(count, factors, weights, gradients, false);
    }

    /// After [#forward]: writes the gradient by the pictures of the sum of the scores, each times its factor.
    void toPictures(int count, double[] factors, List<ConvolutionWeights> weights) {
        back(count, factors, weights, List.of(), true);
    }

    /// After [#forward]: adds the gradient of `factor` times Σ (1 − ‖∇f‖)² by the weights.
    ///
    /// @return Σ (1 − ‖∇f‖)²
    double addPenalty(int count, double factor, List<ConvolutionWeights> weights,
            List<ConvolutionWeights> gradients) {
        toPictures(count, ones, weights);
        double penalty = 0;
        for (int sample = 0; sample < count; sample++) {
            Panel gradient = pictureGradient(sample);
            double norm = Math.max(Double.MIN_NORMAL, norm(gradient));
            penalty += (1 - norm) * (1 - norm);
            multiply(gradient, factor * -2 * (1 - norm) / norm);
        }
        Panel tangent = all(pictureGradients, count);
        for (int stage = 0; stage < stages.size(); stage++) {
            tangent = stages.get(stage).forwardAgain(tangent, count, weights.get(stage), gradients.get(stage));
        }
        return penalty;
    }

    @Override
    public void close() {
        stages.forEach(ConvolutionStage::close);
        pictures.close();
        pictureGradients.close();
    }

    private void back(int count, double[] factors, List<ConvolutionWeights> weights, List<ConvolutionWeights> gradients,
            boolean toPictures) {
        Panel scores = stages.getLast().gradients(count);
        for (int sample = 0; sample < count; sample++) {
            scores.set(0, sample, factors[sample]);
        }
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            ConvolutionStage at = stages.get(stage);
            at.throughActivation(count);
            if (!gradients.isEmpty()) {
                at.addGradients(stage == 0 ? all(pictures, count) : stages.get(stage - 1).made(count), count,
                        gradients.get(stage));
            }
            if (stage > 0) {
                at.back(count, weights.get(stage), stages.get(stage - 1).gradients(count));
            } else if (toPictures) {
                at.back(count, weights.get(stage), all(pictureGradients, count));
            }
        }
    }

    private static double norm(Panel gradient) {
        double squares = 0;
        for (int position = 0; position < gradient.columns(); position++) {
            for (int track = 0; track < gradient.rows(); track++) {
                double value = gradient.get(track, position);
                squares += value * value;
            }
        }
        return Math.sqrt(squares);
    }

    private static void multiply(Panel gradient, double factor) {
        for (int position = 0; position < gradient.columns(); position++) {
            for (int track = 0; track < gradient.rows(); track++) {
                gradient.set(track, position, factor * gradient.get(track, position));
            }
        }
    }

    private Panel all(INDArray array, int count) {
        return Panel.of(array, spec.tracks()).columns(0, count * spec.steps() * VoiceGrid.PITCHES);
    }

    private Panel picture(INDArray array, int sample) {
        int positions = spec.steps() * VoiceGrid.PITCHES;
        return Panel.of(array, spec.tracks()).columns(sample * positions, positions);
    }
}
