package attune.generate;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// The place where a passage goes on: which voice, from where, how far it may go, and what the network is told of it.
///
/// @param gapEnd the first thing that stands in the voice, or the section's end
/// @param features as [attune.dataset.PassageFeatures#written] has them
/// @param clearance how long each pitch may sound there
/// @param parallels pitches by which the voice would move in parallel with another, where that is to be avoided
/// @param fixed what has to be written
@SuppressWarnings("ArrayRecordComponent")
record Moment(int voice, long start, long gapEnd, int[] features, Clearance clearance, BitSet parallels,
        Optional<FixedEvent> fixed) {
    /// Whether none of these pitches moves in parallel.
    boolean isIndependent(int... pitches) {
        return IntStream.of(pitches).noneMatch(parallels::get);
    }

    long gap() {
        return gapEnd - start;
    }
}
