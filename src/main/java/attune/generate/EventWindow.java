package attune.generate;

import attune.dataset.EncodedPiece;
import attune.dataset.Encoder;
import attune.dataset.Vocabulary;
import attune.model.ModelFile;
import java.util.Arrays;

/// The last events that the network sees, oldest first: START, then the end of the primer, then what was composed.
final class EventWindow {
    private final int[] notes;
    private final int[] durations;
    private final int primerEvents;

    private EventWindow(int[] notes, int[] durations, int primerEvents) {
        this.notes = notes;
        this.durations = durations;
        this.primerEvents = primerEvents;
    }

    /// The window after a primer; what the model does not know of it is read as its nearest relative.
    static EventWindow after(Primer primer, ModelFile file) {
        Vocabulary vocabulary = file.vocabulary();
        EncodedPiece before = new Encoder(vocabulary).encode("primer", primer.events());
        int size = file.spec().window();
        int held = Math.min(size, before.size());
        int[] notes = new int[size];
        int[] durations = new int[size];
        Arrays.fill(notes, vocabulary.startNote());
        Arrays.fill(durations, vocabulary.startDuration());
        System.arraycopy(before.notes(), before.size() - held, notes, size - held, held);
        System.arraycopy(before.durations(), before.size() - held, durations, size - held, held);
        return new EventWindow(notes, durations, held);
    }

    int primerEvents() {
        return primerEvents;
    }

    int[][] notes() {
        return new int[][]{notes.clone()};
    }

    int[][] durations() {
        return new int[][]{durations.clone()};
    }

    void append(DrawnEvent event) {
        System.arraycopy(notes, 1, notes, 0, notes.length - 1);
        System.arraycopy(durations, 1, durations, 0, durations.length - 1);
        notes[notes.length - 1] = event.note();
        durations[durations.length - 1] = event.duration();
    }
}
