package attune.neural;

import attune.dataset.PassageFeatures;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// A given passage as an encoder has read it once for all writers, and where in it they look.
final class ReadPassage implements AutoCloseable {
    private final EncoderPass encoder;
    private final PassageTokens tokens;
    private final Panel states; // (context, events)
    private final @Nullable AlignmentWeights weights;
    private final @Nullable AlignmentScores scoring;
    private final PlaceScores placing = new PlaceScores();
    private final INDArray queries; // (writers, width)
    private final INDArray alphas; // (events, 1)
    private final double[] numbers;

    /// @param tokens of the passage alone
    /// @param writers that look at once at most
    ReadPassage(EncoderPass encoder, PassageTokens tokens, EncoderDecoderWeights weights, int width, int writers) {
        this.encoder = encoder;
        this.tokens = tokens;
        encoder.forward(tokens, weights.forwards(), weights.backwards());
        this.states = encoder.states(tokens);
        this.weights = weights.alignment();
        this.scoring = this.weights == null ? null : AlignmentScores.of(DataType.FLOAT, width);
        this.queries = Nd4j.create(DataType.FLOAT, writers, width);
        this.alphas = Nd4j.create(DataType.FLOAT, states.columns(), 1);
        this.numbers = new double[states.columns()];
        if (scoring != null && this.weights != null) {
            try (INDArray keys = Nd4j.create(DataType.FLOAT, states.columns(), width)) {
                Panel.of(keys, width).multiply(this.weights.keys(), true, states, false, 0);
                scoring.start(this.weights.vector());
                scoring.read(Panel.of(keys, width));
                placing.start(this.weights.places());
            }
        }
    }

    /// Lets writers look.
    ///
    /// @param written their states, a column each
    /// @param features of the event that each is to write
    /// @param contexts what they see, written
    /// @return α of each; empty without attention
    float[][] look(Panel written, int[][] features, Panel contexts) {
        float[][] looked = new float[written.columns()][0];
        if (scoring == null || weights == null) {
            handOver(contexts);
            return looked;
        }
        Panel mine = Panel.of(queries, weights.bias().rows()).columns(0, written.columns());
        for (int writer = 0; writer < written.columns(); writer++) {
            mine.setColumn(writer, weights.bias(), 0);
        }
        mine.multiplyEach(weights.queries(), written, 1);
        Panel alpha = Panel.of(alphas, states.columns());
        for (int writer = 0; writer < written.columns(); writer++) {
            scoring.score(mine.columns(writer, 1), numbers);
            int begun = tokens.begun(0, features[writer][PassageFeatures.REMAINING_KIND]);
            placing.add(numbers, numbers.length, begun);
            looked[writer] = softmax();
            alpha.copyFrom(looked[writer]);
            contexts.columns(writer, 1).multiplyVector(states, false, alpha, 0);
        }
        return looked;
    }

    @Override
    public void close() {
        encoder.close();
        queries.close();
        alphas.close();
    }

    private float[] softmax() {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : numbers) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (double score : numbers) {
            sum += Math.exp(score - highest);
        }
        float[] alpha = new float[numbers.length];
        for (int j = 0; j < alpha.length; j++) {
            alpha[j] = (float) (Math.exp(numbers[j] - highest) / sum);
        }
        return alpha;
    }

    private void handOver(Panel contexts) {
        int half = states.rows() / 2;
        for (int writer = 0; writer < contexts.columns(); writer++) {
            contexts.rows(0, half).setColumn(writer, states.rows(0, half), states.columns() - 1);
            contexts.rows(half, half).setColumn(writer, states.rows(half, half), 0);
        }
    }
}
