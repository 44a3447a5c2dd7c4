package attune.neural;

import org.jspecify.annotations.Nullable;

/// The weights of a transposed convolution and of the batch normalisation behind it, or the gradients by them.
///
/// @param convolution matrix (in, kernel · out) and bias (out, 1)
/// @param norm none behind the last, which ends in a tanh
record TransposedWeights(ConvolutionWeights convolution, @Nullable Norm norm) {
    /// γ and β, and the running mean and variance, which have no gradient; each (out, 1).
    record Norm(Panel gamma, Panel beta, Panel mean, Panel variance) {}
}
