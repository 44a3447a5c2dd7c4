package attune.dataset;

/// A batch of windows as plain arrays: `notes[b][t]` and `durations[b][t]` the inputs, then the target of each row.
///
/// `counted[b]` is false where the target must not count in losses and accuracies: START, or an unknown token.
/// `trained[b]` is false where the target must not be learned: an unknown token (START at a piece's end is learned).
@SuppressWarnings("ArrayRecordComponent")
public record WindowBatch(int[][] notes, int[][] durations, int[] noteTargets, int[] durationTargets, boolean[] counted,
        boolean[] trained) {
    public int size() {
        return notes.length;
    }
}
