package attune.neural;

import org.nd4j.linalg.api.buffer.DataType;

/// What convolutions do with each channel, over dense panels of (channels, positions): biases, activations, batch normalisation (Ioffe and
/// Szegedy 2015), and their ways back.
sealed interface Channels permits FloatChannels, DoubleChannels {
    /// The slope of the critic's activations below 0 (Maas et al. 2013), as Keras has it.
    double LEAK = 0.3;
    /// What is added to a variance.
    double EPSILON = 1e-3;

    static Channels of(DataType type) {
        return switch (type) {
            case FLOAT -> new FloatChannels();
            case DOUBLE -> new DoubleChannels();
            default ->
                throw new IllegalArgumentException("Convolutions calculate in float or in double, not in " + type);
        };
    }

    /// Adds its bias to each channel.
    void bias(Panel sums, Panel bias);

    /// Adds its bias to each channel; what is then below 0 is multiplied by [#LEAK].
    void leaky(Panel sums, Panel bias);

    /// From the gradient by the activations of [#leaky] to that by its sums.
    void throughLeaky(Panel gradients, Panel activations);

    /// Adds up each channel's numbers into `sums` (channels, 1).
    void sum(Panel numbers, Panel sums);

    /// The mean and the variance (that of the numbers themselves) of each channel.
    void moments(Panel numbers, double[] means, double[] variances);

    /// max(0, scale · number + shift), by channel.
    void normalise(Panel numbers, double[] scales, double[] shifts, Panel activations);

    /// From the gradient by the activations of [#normalise] to that by the numbers, whose moments hang on all of them.
    ///
    /// @param gradients changed to those by the numbers
    /// @param scales γ / √(variance + ε)
    /// @param gammaGradients Σ g·(number − mean) / √(variance + ε) is added, and Σ g to `betaGradients`
    void throughNorm(Panel gradients, Panel numbers, Panel activations, double[] means, double[] variances,
            double[] scales, Panel gammaGradients, Panel betaGradients);
}
