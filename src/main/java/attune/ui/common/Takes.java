package attune.ui.common;

import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.generate.SamplingOptions;
import attune.generate.Take;
import attune.music.Note;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The takes of this session and of earlier ones, newest first; the library and the Compose panel show the same list. FX thread only.
///
/// What can be done with a take are actions on the selected one, which the Compose panel adds: `take.play`, `take.star`,
/// `take.keep`, `take.discard` and `take.copySettings`.
public final class Takes {
    /// One take as the studio shows it.
    ///
    /// @param take what is kept of it, with what it can be made again bit for bit
    /// @param melody its notes step by step
    /// @param pictured whether the steps hold what the network expected and looked at: that is not kept on disk
    public record Entry(Take take, Melody melody, boolean pictured) {
        /// A take that was stored: its notes as steps, those that start and end together as one; what the network thought of them
        /// is not kept.
        public static Entry stored(Take take) {
            List<GenerationStep> steps = new ArrayList<>();
            List<Note> together = new ArrayList<>();
            for (Note note : take.notes()) {
                if (!together.isEmpty() && !together.getFirst().range().equals(note.range())) {
                    steps.add(step(steps.size(), together));
                    together.clear();
                }
                together.add(note);
            }
            if (!together.isEmpty()) {
                steps.add(step(steps.size(), together));
            }
            return new Entry(take, new Melody(take.ticksPerQuarter(), steps, 0, take.ended()), false);
        }

        private static GenerationStep step(int index, List<Note> notes) {
            Note first = notes.getFirst();
            return new GenerationStep(index, first.tick(), first.duration(), notes, new float[0], new float[0], 0, 0,
                    List.of());
        }

        /// By this the take is known, whatever it is called.
        public String id() {
            return take.id();
        }

        /// `Take A`, `Take B`, …
        public String name() {
            return take.name();
        }

        /// The name of the model.
        public String model() {
            return take.modelName();
        }

        /// What it began with, in words.
        public String primer() {
            return take.primerName();
        }

        public SamplingOptions options() {
            return take.options();
        }

        /// The tick, of the piece it was composed in, where it begins.
        public long start() {
            return take.start();
        }

        /// At ticks of the piece it was composed in.
        public List<Note> notes() {
            return take.notes().stream().map(note -> note.withTick(take.start() + note.tick())).toList();
        }

        /// `1 note`, `128 notes`: those that sound, one by one.
        public String size() {
            int notes = take.notes().size();
            return notes == 1 ? "1 note" : notes + " notes";
        }

        public boolean starred() {
            return take.starred();
        }

        public Entry withStarred(boolean newStarred) {
            return new Entry(take.withStarred(newStarred), melody, pictured);
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
