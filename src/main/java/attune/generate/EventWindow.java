package attune.generate;

import attune.dataset.EncodedPiece;
import attune.dataset.Encoder;
import attune.dataset.Vocabulary;
import attune.model.AttentionLstmSpec;
import attune.model.ModelFile;
import java.util.Arrays;

/// The last events that the network sees before it composes, oldest first: START, then the end of the primer.
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
        int size = AttentionLstmSpec.of(file.spec()).window();
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

    int[] notes() {
        return notes.clone();
    }

    int[] durations() {
        return durations.clone();
    }
}
