package attune.neural;

import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// Where a decoder looks in a given passage, and what it sees there, over batches of one size and up to so many events.
///
/// e_ij = v·tanh(W h_j + U s_i + b) + r_ij, α_i = softmax_j(e_ij), c_i = Σ_j α_ij h_j, over the given events that are there.
/// h (given states, events), s (states, written events), c (given states, written events); an event's column is t·batch + b.
/// r_ij goes by the place of event j beside the one that sounds at i ([PlaceScores]).
/// Source: Bahdanau et al. 2015, with the decoder's state of the same step, as Luong et al. 2015 have it.
final class AlignmentPass implements AutoCloseable {
    private final int batch;
    private final int givenTime;
    private final int width;
    private final DataType type;
    private final AlignmentScores scoring;
    private final PlaceScores placing = new PlaceScores();
    private final INDArray keys; // (width, given events)
    private final INDArray keyGradients;
    private final INDArray queries; // (width, written events)
    private final INDArray queryGradients;
    private final INDArray alphas; // sequence by sequence (given events, written events)
    private final INDArray alphaGradients; // of one sequence
    private final INDArray ones;
    private final double[] numbers; // of one written event

    AlignmentPass(int batch, int givenTime, int writtenTime, int width, DataType type) {
        this.batch = batch;
        this.givenTime = givenTime;
        this.width = width;
        this.type = type;
        this.scoring = AlignmentScores.of(type, width);
        this.keys = Nd4j.create(type, (long) batch * givenTime, width);
        this.keyGradients = Nd4j.create(type, (long) batch * givenTime, width);
        this.queries = Nd4j.create(type, (long) batch * writtenTime, width);
        this.queryGradients = Nd4j.create(type, (long) batch * writtenTime, width);
        this.alphas = Nd4j.create(type, (long) batch * givenTime, writtenTime);
        this.alphaGradients = Nd4j.create(type, givenTime, writtenTime);
        this.ones = Nd4j.ones(type, (long) batch * writtenTime, 1);
        this.numbers = new double[givenTime];
    }

    /// @param states h, and `written` s
    /// @param contexts c, written; what is past the end of a sequence is left as it is
    void forward(PassageTokens tokens, Panel states, Panel written, AlignmentWeights weights, Panel contexts) {
        Panel allKeys = keys(states.columns());
        Panel allQueries = queries(written.columns());
        allKeys.multiply(weights.keys(), true, states, false, 0);
        for (int event = 0; event < allQueries.columns(); event++) {
            allQueries.setColumn(event, weights.bias(), 0);
        }
        allQueries.multiply(weights.queries(), true, written, false, 1);
        scoring.start(weights.vector());
        placing.start(weights.places());
        for (int b = 0; b < batch; b++) {
            int given = tokens.givenLengths()[b];
            int events = tokens.writtenLengths()[b];
            scoring.read(of(allKeys, b, given));
            Panel mine = of(allQueries, b, events);
            Panel alpha = alpha(b, given, events);
            for (int i = 0; i < events; i++) {
                scoring.score(mine.columns(i, 1), numbers);
                placing.add(numbers, given, tokens.begunAt(b, i));
                softmax(alpha.columns(i, 1));
            }
            of(contexts, b, events).multiply(of(states, b, given), false, alpha, false, 0);
        }
    }

    /// From the gradient by c to those by the weights, and by h and s, to which they are added.
    void backward(PassageTokens tokens, Panel states, Panel written, AlignmentWeights weights, Panel contextGradients,
            AlignmentWeights gradients, Panel stateGradients, Panel writtenGradients) {
        Panel allKeys = keys(states.columns());
        Panel allQueries = queries(written.columns());
        Panel backKeys = Panel.of(keyGradients, width).columns(0, states.columns());
        Panel backQueries = Panel.of(queryGradients, width).columns(0, written.columns());
        backKeys.clear();
        backQueries.clear();
        scoring.start(weights.vector());
        placing.start(weights.places());
        for (int b = 0; b < batch; b++) {
            int given = tokens.givenLengths()[b];
            int events = tokens.writtenLengths()[b];
            Panel alpha = alpha(b, given, events);
            Panel back = Panel.of(alphaGradients, 1).reshaped(given, events);
            back.multiply(of(states, b, given), true, of(contextGradients, b, events), false, 0);
            of(stateGradients, b, given).multiply(of(contextGradients, b, events), false, alpha, true, 1);
            scoring.read(of(allKeys, b, given));
            for (int i = 0; i < events; i++) {
                throughSoftmax(alpha.columns(i, 1), back.columns(i, 1));
                placing.back(numbers, given, tokens.begunAt(b, i));
                scoring.back(of(allQueries, b, events).columns(i, 1), numbers,
                        of(backQueries, b, events).columns(i, 1));
            }
            scoring.writeKeyGradients(of(backKeys, b, given));
        }
        scoring.writeVectorGradient(gradients.vector());
        placing.writeGradient(gradients.places());
        gradients.keys().multiply(states, false, backKeys, true, 0);
        gradients.queries().multiply(written, false, backQueries, true, 0);
        gradients.bias().multiply(backQueries, false,
                Panel.of(ones, 1).reshaped(written.columns(), 1), false, 0);
        stateGradients.multiply(weights.keys(), false, backKeys, false, 1);
        writtenGradients.multiply(weights.queries(), false, backQueries, false, 1);
    }

    /// α by written event and given event of a sequence of the last pass.
    float[][] weights(PassageTokens tokens, int b) {
        Panel alpha = alpha(b, tokens.givenLengths()[b], tokens.writtenLengths()[b]);
        return IntStream.range(0, alpha.columns()).mapToObj(i -> {
            float[] row = new float[alpha.rows()];
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) alpha.get(j, i);
            }
            return row;
        }).toArray(float[][]::new);
    }

    @Override
    public void close() {
        List.of(keys, keyGradients, queries, queryGradients, alphas, alphaGradients, ones).forEach(INDArray::close);
    }

    private Panel keys(int events) {
        return Panel.of(keys, width).columns(0, events);
    }

    private Panel queries(int events) {
        return Panel.of(queries, width).columns(0, events);
    }

    /// The events of one sequence.
    private Panel of(Panel events, int b, int count) {
        return events.everyColumn(b, batch).columns(0, count);
    }

    private Panel alpha(int b, int given, int events) {
        long from = (long) b * givenTime * alphas.size(1) * type.width();
        return new Panel(NdArrays.address(alphas) + from, type, given, events, given);
    }

    private void softmax(Panel alpha) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < alpha.rows(); j++) {
            highest = Math.max(highest, numbers[j]);
        }
        double sum = 0;
        for (int j = 0; j < alpha.rows(); j++) {
            numbers[j] = Math.exp(numbers[j] - highest);
            sum += numbers[j];
        }
        for (int j = 0; j < alpha.rows(); j++) {
            alpha.set(j, 0, numbers[j] / sum);
        }
    }

    /// From the gradients by α of a written event to those by its scores.
    private void throughSoftmax(Panel alpha, Panel back) {
        double mean = 0;
        for (int j = 0; j < alpha.rows(); j++) {
            mean += alpha.get(j, 0) * back.get(j, 0);
        }
        for (int j = 0; j < alpha.rows(); j++) {
            numbers[j] = alpha.get(j, 0) * (back.get(j, 0) - mean);
        }
    }
}
