package attune.generate;

import java.util.Optional;

/// The place where a passage goes on: which voice, from where, how far it may go, and what the network is told of it.
///
/// @param gapEnd the first thing that stands in the voice, or the section's end
/// @param features as [attune.dataset.PassageFeatures#written] has them
/// @param clearance how long each pitch may sound there
/// @param fixed what has to be written
@SuppressWarnings("ArrayRecordComponent")
record Moment(int voice, long start, long gapEnd, int[] features, Clearance clearance, Optional<FixedEvent> fixed) {
    long gap() {
        return gapEnd - start;
    }
}
