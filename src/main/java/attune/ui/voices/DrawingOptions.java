package attune.ui.voices;

import attune.generate.Binarising;
import attune.generate.PitchRange;
import java.util.List;

/// How notes are made of what the network draws.
///
/// @param temperature of [Binarising.Rule#SAMPLED]
/// @param inRanges whether each voice stays within what it sounds in the training pieces
/// @param seed of what is left to chance: one seed for all takes, so that a voice whose picture stays keeps its notes
record DrawingOptions(Binarising.Rule rule, double temperature, boolean rests, boolean inRanges, long seed) {
    Binarising binarising(List<PitchRange> ranges) {
        return new Binarising(rule, temperature, rests, inRanges ? ranges : List.of());
    }
}
