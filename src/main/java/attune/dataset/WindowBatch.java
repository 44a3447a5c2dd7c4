package attune.dataset;

import java.util.Arrays;

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

    /// The rows from one on up to another, which is left out.
    public WindowBatch rows(int from, int to) {
        return new WindowBatch(Arrays.copyOfRange(notes, from, to), Arrays.copyOfRange(durations, from, to),
                Arrays.copyOfRange(noteTargets, from, to), Arrays.copyOfRange(durationTargets, from, to),
                Arrays.copyOfRange(counted, from, to), Arrays.copyOfRange(trained, from, to));
    }

    /// How many targets are to be learned.
    public int trainedRows() {
        int count = 0;
        for (boolean row : trained) {
            count += row ? 1 : 0;
        }
        return count;
    }
}
