package attune.neural;

import org.nd4j.linalg.api.buffer.DataType;

/// The scores of one sequence: e_j = v·tanh(k_j + q) for each given event j, where k_j = W h_j and q = U s + b, and the way back.
///
/// In arrays on the heap that are walked with one index, as in [LstmGates]. The tanh are calculated again on the way back: keeping them would
/// take (given × written × width) numbers.
sealed interface AlignmentScores permits FloatAlignmentScores, DoubleAlignmentScores {
    /// @param width of the layer that scores
    static AlignmentScores of(DataType type, int width) {
        return switch (type) {
            case FLOAT -> new FloatAlignmentScores(width);
            case DOUBLE -> new DoubleAlignmentScores(width);
            default ->
                throw new IllegalArgumentException("An alignment calculates in float or in double, not in " + type);
        };
    }

    /// Takes v (width, 1), and begins with no gradient by it.
    void start(Panel vector);

    /// Takes the keys of a sequence (width, given events), and begins with no gradients by them.
    void read(Panel keys);

    /// e_j of each given event.
    ///
    /// @param query (width, 1)
    void score(Panel query, double[] scores);

    /// From the gradients by e_j to that by the query; what belongs to keys and v is added up.
    void back(Panel query, double[] scoreGradients, Panel queryGradient);

    /// Writes the gradients by the keys of the sequence.
    void writeKeyGradients(Panel keyGradients);

    /// Writes the gradient by v of all sequences since [#start].
    void writeVectorGradient(Panel vectorGradient);
}
