package attune.model;

import java.util.ArrayList;
import java.util.List;

/// A network for tests that expects what a fixed function of the window says, and attends evenly or to nothing.
public final class TableModel implements SequenceModel {
    /// What to expect after a window.
    @FunctionalInterface
    public interface Table {
        /// @return weights of the notes, then weights of the durations; they need not sum to 1
        float[][] expect(int[] notes, int[] durations);
    }

    private final ModelFile file;
    private final Table table;

    public TableModel(ModelFile file, Table table) {
        this.file = file;
        this.table = table;
    }

    @Override
    public ModelFile file() {
        return file;
    }

    @Override
    public List<Prediction> predict(int[][] notes, int[][] durations) {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < notes.length; i++) {
            float[][] weights = table.expect(notes[i], durations[i]);
            float[] attention = new float[notes[i].length];
            java.util.Arrays.fill(attention, 1f / attention.length);
            predictions.add(new Prediction(normalised(weights[0]), normalised(weights[1]), attention));
        }
        return predictions;
    }

    @Override
    public EventReader reader(Reading reading, int[] notes, int[] durations, int takes) {
        return new WindowRereader(this, notes, durations, takes);
    }

    @Override
    public void close() {}

    private static float[] normalised(float[] weights) {
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        float[] result = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            result[i] = weights[i] / sum;
        }
        return result;
    }
}
