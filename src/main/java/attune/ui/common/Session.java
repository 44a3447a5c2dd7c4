package attune.ui.common;

import attune.edit.Edit;
import attune.edit.EditHistory;
import attune.edit.Selection;
import attune.music.Score;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The open piece and what the panels share about it: the score, its history, the selection, the take being composed.
///
/// FX thread only. The score changes by [#apply], [#undo], [#redo] and [#open], in no other way.
@SuppressWarnings("ReferenceEquality") // undo brings back the same instance; comparing all notes at each edit would cost
public final class Session {
    private EditHistory history = new EditHistory(Score.empty());
    private final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>(history.score());
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable Score> savedScore = new SimpleObjectProperty<>(history.score());
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("Untitled");
    private final StringProperty composer = new SimpleStringProperty("");
    private final IntegerProperty activeTrack = new SimpleIntegerProperty(0);
    private final ObjectProperty<Set<Integer>> muted = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<Integer>> soloed = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable TakePreview> preview = new SimpleObjectProperty<>();
    private final ObjectProperty<RollOverlay> overlay = new SimpleObjectProperty<>(RollOverlay.NONE);
    private final List<Runnable> returns = new ArrayList<>();
    private final LongProperty gridStep = new SimpleLongProperty();
    private int piece;
    private final BooleanBinding dirty = Bindings.createBooleanBinding(() -> savedScore.get() != score.get(),
            savedScore, score);

    /// Makes another piece the open one, with a new history.
    ///
    /// @param path where it was read from, or null for a piece without a file
    public void open(Score newScore, String newTitle, @Nullable Path path) {
        piece++;
        history = new EditHistory(newScore);
        preview.set(null);
        overlay.set(RollOverlay.NONE);
        muted.set(Set.of());
        soloed.set(Set.of());
        activeTrack.set(0);
        savedScore.set(newScore);
        title.set(newTitle);
        composer.set("");
        file.set(path);
        publish();
    }

    /// Applies an edit as one step that undo takes back.
    public void apply(Edit edit) {
        history.apply(edit);
        publishStep();
    }

    public void undo() {
        goTo(moment() - 1);
    }

    public void redo() {
        goTo(moment() + 1);
    }

    /// Called after a step was undone or done again; the selection is then the one of that time.
    public void onReturn(Runnable listener) {
        returns.add(listener);
    }

    /// A place in the history.
    ///
    /// @param label of the step that led there
    /// @param undone whether it lies ahead, and redo leads there
    public record Moment(String label, boolean undone) {}

    /// The places that can be gone to, oldest first: the first one is the piece before all steps that are remembered.
    public List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment("The beginning", false));
        history.labels().reversed().forEach(label -> moments.add(new Moment(label, false)));
        history.undoneLabels().forEach(label -> moments.add(new Moment(label, true)));
        return moments;
    }

    /// Which of [#moments] is now.
    public int moment() {
        return history.labels().size();
    }

    /// Goes to one of [#moments], by as many undos or redos as it takes.
    public void goTo(int moment) {
        while (moment() > moment && history.undo().isPresent()) {
            publishStep();
        }
        while (moment() < moment && history.redo().isPresent()) {
            publishStep();
        }
        returns.forEach(Runnable::run);
    }

    /// The active track, and those that are muted or soloed, stay the same ones where a step moves them up or down.
    private void publishStep() {
        TrackShift shift = new TrackShift(score.get().tracks(), history.score().tracks());
        int active = shift.of(activeTrack.get()).orElse(activeTrack.get());
        publish();
        activeTrack.set(Math.clamp(active, 0, Math.max(0, score.get().tracks().size() - 1)));
        muted.set(shift.of(muted.get()));
        soloed.set(shift.of(soloed.get()));
    }

    public void select(Selection newSelection) {
        history.select(newSelection);
        selection.set(newSelection);
    }

    /// Says that a score of this piece stands in the file; it may have changed since it was handed to the writer.
    public void markSaved(Path path, String newTitle, Score written) {
        file.set(path);
        title.set(newTitle);
        savedScore.set(written);
    }

    /// Says that the piece stands in no file as it is, as one that was recovered.
    public void markUnsaved() {
        savedScore.set(null);
    }

    private void publish() {
        score.set(history.score());
        selection.set(history.selection());
        undoLabel.set(history.undoLabel().orElse(""));
        redoLabel.set(history.redoLabel().orElse(""));
        if (activeTrack.get() >= score.get().tracks().size()) {
            activeTrack.set(Math.max(0, score.get().tracks().size() - 1));
        }
    }

    public Score score() {
        return score.get();
    }

    public ReadOnlyObjectProperty<Score> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    public Selection selection() {
        return selection.get();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// What undo would take back; empty where there is nothing.
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /// What redo would do again; empty where there is nothing.
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /// Whether the score differs from the one on disk.
    public BooleanBinding dirtyProperty() {
        return dirty;
    }

    /// Another number for each piece that is opened: whoever works on one over some time sees that it is no longer there.
    public int piece() {
        return piece;
    }

    /// The step of the roll's grid in ticks; 1 or less where there is none. The roll sets it.
    public LongProperty gridStepProperty() {
        return gridStep;
    }

    public Optional<Path> file() {
        return Optional.ofNullable(file.get());
    }

    public ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    public StringProperty titleProperty() {
        return title;
    }

    /// Who composed the piece, as far as its file says; may be empty. Opening another forgets it.
    public StringProperty composerProperty() {
        return composer;
    }

    /// The index of the track that new notes go to; the score may have no track at all.
    public IntegerProperty activeTrackProperty() {
        return activeTrack;
    }

    public ObjectProperty<Set<Integer>> mutedProperty() {
        return muted;
    }

    public ObjectProperty<Set<Integer>> soloedProperty() {
        return soloed;
    }

    /// What is heard: the score with the take that is shown in it.
    public Score heard() {
        TakePreview shown = preview.get();
        return shown == null ? score.get() : shown.heardIn(score.get());
    }

    /// The take that is being composed or auditioned, drawn over the roll; null where there is none.
    public ObjectProperty<@Nullable TakePreview> previewProperty() {
        return preview;
    }

    /// What the heat maps show in the roll: flashing notes, arcs, the expected next note.
    public ObjectProperty<RollOverlay> overlayProperty() {
        return overlay;
    }
}
