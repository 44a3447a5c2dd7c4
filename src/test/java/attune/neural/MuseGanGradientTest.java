package attune.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/// The gradients of critic, generator and gradient penalty against central differences in double precision.
class MuseGanGradientTest {
    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "2,2,2", "1,3,2", "3,4,1"})
    void theCriticsGradients(int tracks, int bars, int pictures) {
        MuseGanSpec spec = new MuseGanSpec(tracks, bars, 2, 1, 1);
        ComputationGraph graph = critic(spec);
        INDArray input = normal(pictures, (long) tracks * spec.steps() * VoiceGrid.PITCHES, 1);
        double[] factors = new Random(3).doubles(pictures, -1, 1).toArray();
        graph.output(false, input);
        graph.feedForward(new INDArray[]{input}, true, false);
        graph.backpropGradient(NdArrays.matrix(factors, pictures, DataType.DOUBLE));
        double[] actual = NdArrays.doubles(graph.gradient().gradient());
        double[] expected = GradientCheck.numeric(graph.params(), () -> weighted(graph.outputSingle(input), factors));
        assertTrue(GradientCheck.worst(expected, actual) < 1e-5,
                () -> "relative difference " + GradientCheck.worst(expected, actual));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "1,3", "2,4"})
    void thePenaltysGradients(int tracks, int bars) {
        MuseGanSpec spec = new MuseGanSpec(tracks, bars, 2, 1, 1);
        ComputationGraph graph = critic(spec);
        graph.params().muli(4); // a norm that is neither 0 nor 1
        CriticLayer layer = (CriticLayer) graph.getLayer(0);
        int pictures = 2;
        try (CriticPass pass = new CriticPass(spec, pictures, DataType.DOUBLE)) {
            Random random = new Random(9);
            for (int picture = 0; picture < pictures; picture++) {
                Panel numbers = pass.picture(picture);
                for (int position = 0; position < numbers.columns(); position++) {
                    for (int track = 0; track < tracks; track++) {
                        numbers.set(track, position, random.nextDouble() * 2 - 1);
                    }
                }
            }
            double[] gradient = new double[(int) graph.numParams()];
            INDArray gradients = Nd4j.zeros(DataType.DOUBLE, gradient.length);
            var views = new CriticParameters(spec).getGradientsFromFlattened(graph.getLayer(0).conf(), gradients);
            pass.forward(pictures, layer.weights());
            pass.addPenalty(pictures, 0.7, layer.weights(), new CriticParameters(spec).weights(name -> {
                INDArray view = views.get(name);
                return view == null ? gradients : view;
            }));
            double[] expected = GradientCheck.numeric(graph.params(), () -> 0.7 * penalty(pass, layer, pictures));
            double[] actual = NdArrays.doubles(gradients);
            assertTrue(Arrays.stream(actual).map(Math::abs).max().orElseThrow() > 1e-3);
            assertTrue(GradientCheck.worst(expected, actual) < 1e-4,
                    () -> "relative difference " + GradientCheck.worst(expected, actual));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,2", "2,2,3", "1,4,2"})
    void theGeneratorsGradients(int tracks, int bars, int pictures) {
        MuseGanSpec spec = new MuseGanSpec(tracks, bars, 2, 1, 1);
        ComputationGraph graph = NetworkBuilder.generator(spec, new NoOp(), 4, DataType.DOUBLE);
        shake(graph.params());
        long in = 2L * (1 + tracks) * spec.latent();
        INDArray input = normal(pictures, in, 1);
        double[] factors = NdArrays.doubles(normal(pictures, (long) tracks * spec.steps() * VoiceGrid.PITCHES, 1));
        graph.feedForward(new INDArray[]{input}, true, false);
        graph.backpropGradient(NdArrays.matrix(factors, pictures, DataType.DOUBLE));
        double[] actual = NdArrays.doubles(graph.gradient().gradient());
        double[] expected = GradientCheck.numeric(graph.params(), () -> weighted(
                Objects.requireNonNull(graph.feedForward(new INDArray[]{input}, true, false).get("generator")),
                factors));
        // running averages have no say in training, and no gradient
        assertTrue(GradientCheck.worst(expected, actual) < 1e-4,
                () -> "relative difference " + GradientCheck.worst(expected, actual));
    }

    @Test
    void theNumbersOfWeightsAreThoseOfTheTable() {
        MuseGanSpec spec = MuseGanSpec.seed(4, 2);
        assertEquals(6_605_604, NetworkBuilder.generator(spec, new NoOp(), 1, DataType.FLOAT).numParams());
        assertEquals(1_446_401, NetworkBuilder.critic(spec, new NoOp(), 1, DataType.FLOAT).numParams());
        ComputationGraph graph = critic(new MuseGanSpec(1, 1, 1, 1, 1));
        for (int tracks = 1; tracks <= 8; tracks++) {
            for (int bars = 1; bars <= 8; bars++) {
                MuseGanSpec small = new MuseGanSpec(tracks, bars, 3, 2, 2);
                assertEquals(small.parameters(),
                        new GeneratorParameters(small).numParams(graph.getLayer(0).conf()));
                assertEquals(small.criticParameters(),
                        new CriticParameters(small).numParams(graph.getLayer(0).conf()));
            }
        }
    }

    private static double penalty(CriticPass pass, CriticLayer layer, int pictures) {
        pass.forward(pictures, layer.weights());
        double[] ones = new double[pictures];
        Arrays.fill(ones, 1);
        pass.toPictures(pictures, ones, layer.weights());
        double penalty = 0;
        for (int picture = 0; picture < pictures; picture++) {
            Panel gradient = pass.pictureGradient(picture);
            double squares = 0;
            for (int position = 0; position < gradient.columns(); position++) {
                for (int track = 0; track < gradient.rows(); track++) {
                    squares += gradient.get(track, position) * gradient.get(track, position);
                }
            }
            penalty += (1 - Math.sqrt(squares)) * (1 - Math.sqrt(squares));
        }
        return penalty;
    }

    /// Away from the flat start, where an error would hide.
    private static ComputationGraph critic(MuseGanSpec spec) {
        ComputationGraph graph = NetworkBuilder.critic(spec, new NoOp(), 4, DataType.DOUBLE);
        shake(graph.params());
        return graph;
    }

    private static void shake(INDArray parameters) {
        Random random = new Random(12);
        for (long at = 0; at < parameters.length(); at++) {
            parameters.putScalar(at, parameters.getDouble(at) + 0.6 * (random.nextDouble() - 0.5));
        }
    }

    private static INDArray normal(long rows, long columns, double deviation) {
        double[] numbers = new Random(rows * 7 + columns).doubles(rows * columns, -1, 1).map(x -> x * deviation)
                .toArray();
        return NdArrays.matrix(numbers, (int) rows, DataType.DOUBLE);
    }

    private static double weighted(INDArray output, double[] factors) {
        double[] numbers = NdArrays.doubles(output);
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * numbers[i];
        }
        return sum;
    }
}
