package attune.ui.common;

import attune.generate.Melody;
import attune.generate.SamplingOptions;
import attune.music.Note;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The takes of this session, newest first; the library and the Compose panel show the same list. FX thread only.
///
/// What can be done with a take are actions on the selected one, which the Compose panel adds: `take.play`, `take.star`,
/// `take.keep`, `take.discard` and `take.copySettings`.
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
    private final ObjectProperty<@Nullable Entry> selected = new SimpleObjectProperty<>();

    /// The take that the actions are about; null where none is.
    public ObjectProperty<@Nullable Entry> selectedProperty() {
        return selected;
    }

    public ObservableList<Entry> entries() {
        return entries;
    }
}
