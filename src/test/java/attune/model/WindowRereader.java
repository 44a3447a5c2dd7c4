package attune.model;

import java.util.Arrays;
import java.util.List;

/// The seed's rule word for word, on any model: keeps each take's window, and has it predicted anew for each event.
public final class WindowRereader implements EventReader {
    private final SequenceModel model;
    private int[][] notes;
    private int[][] durations;

    public WindowRereader(SequenceModel model, int[] notes, int[] durations, int takes) {
        this.model = model;
        this.notes = new int[takes][];
        this.durations = new int[takes][];
        Arrays.setAll(this.notes, _ -> notes.clone());
        Arrays.setAll(this.durations, _ -> durations.clone());
    }

    @Override
    public List<Prediction> expected() {
        return model.predict(notes, durations);
    }

    @Override
    public void read(int[] newNotes, int[] newDurations) {
        for (int take = 0; take < notes.length; take++) {
            notes[take] = moved(notes[take], newNotes[take]);
            durations[take] = moved(durations[take], newDurations[take]);
        }
    }

    @Override
    public void keep(int[] takes) {
        notes = Arrays.stream(takes).mapToObj(take -> notes[take]).toArray(int[][]::new);
        durations = Arrays.stream(takes).mapToObj(take -> durations[take]).toArray(int[][]::new);
    }

    @Override
    public void close() {}

    private static int[] moved(int[] window, int next) {
        int[] result = Arrays.copyOfRange(window, 1, window.length + 1);
        result[window.length - 1] = next;
        return result;
    }
}
