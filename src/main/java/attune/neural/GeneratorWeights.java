package attune.neural;

import java.util.List;

/// All weights of a generator, or all gradients by them: a list of stages for each of its networks.
///
/// @param chords of the temporal network that all tracks share
/// @param melodies of each track's temporal network
/// @param bars of each track's bar generator
record GeneratorWeights(List<TransposedWeights> chords, List<List<TransposedWeights>> melodies,
        List<List<TransposedWeights>> bars) {}
