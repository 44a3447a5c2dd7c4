package attune.dataset;

/// A piece as indices into a vocabulary, without START; `known[i]` tells whether both tokens of the event were in it.
///
/// Where a token was unknown its index is that of the nearest known relative, good as input but never counted as a target.
/// The arrays are not to be written.
@SuppressWarnings("ArrayRecordComponent")
public record EncodedPiece(String name, int[] notes, int[] durations, boolean[] known) {
    public EncodedPiece {
        if (notes.length != durations.length || notes.length != known.length) {
            throw new IllegalArgumentException("An encoded piece holds as many notes as durations");
        }
    }

    public int size() {
        return notes.length;
    }
}
