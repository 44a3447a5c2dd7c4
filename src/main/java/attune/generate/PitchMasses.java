package attune.generate;

import attune.model.Matrix;
import attune.music.Note;
import attune.music.Pitch;
import java.util.List;
import java.util.stream.IntStream;

/// The probability of each pitch, event by event, with what was written there.
///
/// @param masses by event, for each MIDI pitch
/// @param notes by event
record PitchMasses(List<float[]> masses, List<List<Note>> notes) {
    /// Cells below this do not widen the range of pitches that is shown.
    private static final float VISIBLE = 0.005f;

    /// A row a pitch, from the highest to the lowest that was written or expected with half a percent; a column an event.
    HeatMap map(List<String> columns) {
        int[] used = IntStream.range(0, 128).filter(this::isUsed).toArray();
        int high = used.length == 0 ? 60 : used[used.length - 1];
        int rows = used.length == 0 ? 1 : high - used[0] + 1;
        int cols = masses.size();
        float[] values = new float[rows * cols];
        for (int col = 0; col < cols; col++) {
            for (int row = 0; row < rows; row++) {
                values[row * cols + col] = masses.get(col)[high - row];
            }
        }
        List<String> names = IntStream.range(0, rows).mapToObj(row -> Pitch.token(high - row)).toList();
        return new HeatMap(new Matrix("pitch probability", rows, cols, values), names, columns);
    }

    private boolean isUsed(int pitch) {
        return masses.stream().anyMatch(mass -> mass[pitch] >= VISIBLE)
                || notes.stream().flatMap(List::stream).anyMatch(note -> note.pitch() == pitch);
    }
}
