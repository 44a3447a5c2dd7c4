package attune.neural;

/// The weights of an alignment, or the gradients by them.
///
/// @param keys W (given states, width)
/// @param queries U (states, width)
/// @param bias b (width)
/// @param vector v (width, 1)
/// @param places r (places, 1)
record AlignmentWeights(Panel keys, Panel queries, Panel bias, Panel vector, Panel places) {}
