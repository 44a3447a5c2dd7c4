package attune.neural;

/// The weights of a convolution, or the gradients by them.
///
/// @param matrix (kernel · in, out); for a transposed one (in, kernel · out)
/// @param bias (out, 1)
record ConvolutionWeights(Panel matrix, Panel bias) {}
