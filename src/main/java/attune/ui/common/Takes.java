package attune.ui.common;

import attune.generate.Melody;
import attune.generate.SamplingOptions;
import attune.music.Note;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The takes of this session, newest first; the library and the Compose panel show the same list. FX thread only.
public final class Takes {
    /// One take: what was written, with what it can be made again bit for bit.
    ///
    /// @param name `Take A`, `Take B`, …
    /// @param notes at ticks of the piece
    /// @param start the tick of the piece where it begins
    /// @param model the name of the model, `primer` what it began with in words
    public record Entry(String name, String model, String primer, SamplingOptions options, int track, long start,
            List<Note> notes,
            Melody melody, boolean starred) {
        public Entry {
            notes = List.copyOf(notes);
        }

        public Entry withStarred(boolean newStarred) {
            return new Entry(name, model, primer, options, track, start, notes, melody, newStarred);
        }
    }

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();

    public ObservableList<Entry> entries() {
        return entries;
    }
}
