package attune.dataset;

/// A passage that is given, and the one that is to be written after reading it.
///
/// Written events stand in the order of [WritingOrder]. The arrays are not to be written.
///
/// @param heard for each written event: first the written event that its own voice had before, then for each voice the written event
///        that sounds there as this one begins; −1 for none (nothing yet, or a voice that is given)
/// @param counted whether the event counts in losses: its tokens are known, and it is not there for the context only
/// @param trained whether it may be learned: its tokens are known
@SuppressWarnings("ArrayRecordComponent")
public record PassagePair(EncodedPassage given, EncodedPassage written, int[][] heard, boolean[] counted,
        boolean[] trained) {
    public PassagePair {
        if (given.size() == 0 || written.size() == 0 || heard.length != written.size()
                || counted.length != written.size() || trained.length != written.size()) {
            throw new IllegalArgumentException(
                    "A pair has events on both sides, and what is heard for each written one");
        }
    }
}
