package attune.ui.compose;

import attune.dataset.TokenSequence;
import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.generate.Repetition;
import attune.generate.SamplingOptions;
import attune.music.Score;
import attune.music.Track;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.FxThread;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Takes;
import attune.ui.heatmap.AttentionMap;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.Latest;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PitchMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Composes takes with a network while the user listens. FX thread only.
///
/// The model lane publishes the take after each note through a newest-wins mailbox; neither waits for the other.
public final class ComposeViewModel {
    private final Services services;
    private final Session session;
    private final Composer composer;
    private final Function<Score, TokenSequence> chordify;
    private final ComposeSettings settings;
    private final TakeShelf shelf;
    private final TakeEar ear;

    private final ObjectProperty<ModelLibrary.@Nullable Entry> model;
    private final ObjectProperty<Beginning> beginning = new SimpleObjectProperty<>(Beginning.NOTHING);
    private final BooleanProperty allTracks = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper selectionReason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cursorReason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private @Nullable JobHandle<Melody> job;
    private Ending ending = Ending.SHOW;

    /// What becomes of the take when composing ends.
    private enum Ending {
        SHOW, LIST, KEEP, DISCARD
    }

    ComposeViewModel(Services services, Composer composer, Function<Score, TokenSequence> chordify, Later later,
            RandomGenerator random) {
        this.services = services;
        this.session = services.session();
        this.composer = composer;
        this.chordify = chordify;
        this.model = services.models().selectedProperty();
        this.settings = new ComposeSettings(services.settings(), random);
        this.shelf = new TakeShelf(services, later, () -> ending = Ending.LIST, () -> end(Ending.LIST));
        this.ear = new TakeEar(services.player(), shelf.spotlight(), shelf.playback(), later);
        services.models().entries().subscribe(this::chooseModel);
        model.subscribe(this::modelChanged);
        session.scoreProperty().subscribe(_ -> refresh());
        session.selectionProperty().subscribe(_ -> refresh());
        session.activeTrackProperty().subscribe(_ -> refresh());
        services.playhead().tickProperty().subscribe(_ -> refresh());
        beginning.subscribe(_ -> refresh());
        allTracks.subscribe(_ -> refresh());
        chooseModel();
    }

    /// Composes a take, or stops the one that is being composed and keeps what came.
    public void composeOrStop() {
        if (draft.get() == null) {
            compose();
        } else {
            end(Ending.SHOW);
        }
    }

    /// Composes a take; says why not where it cannot.
    public void compose() {
        ModelLibrary.Entry chosen = model.get();
        if (draft.get() != null || chosen == null || !whyNot.get().isEmpty()) {
            return;
        }
        hint.set("");
        ending = Ending.SHOW;
        Draft begun = begin(chosen);
        draft.set(begun);
        shelf.show(begun);
        Latest<Passage> newest = new Latest<>();
        job = null;
        JobHandle<Melody> handle = services.jobs().submit("Composing " + begun.name(), Lane.MODEL,
                context -> write(begun, chosen.path(), newest, context), this::finish,
                this::fail);
        job = draft.get() == null ? null : handle;
    }

    private Draft begin(ModelLibrary.Entry chosen) {
        Score score = session.score();
        TakeStart start = finder().find(beginning.get());
        SamplingOptions options = settings.next();
        int bars = settings.inBarsProperty().get() ? settings.barsProperty().get() : 0;
        int planned = bars > 0 ? bars * 8 : options.maxEvents();
        Passage passage = new Passage(score.meter(), score.keyAt(start.tick()).sharps(), start.tick(), start.events(),
                List.of(), planned);
        return new Draft(TakeNames.next(shelf.takes()), chosen.name(), track(), start, options, bars,
                score.ticksPerQuarter(), passage);
    }

    /// On the model lane.
    private Melody write(Draft begun, Path path, Latest<Passage> newest, JobContext context) throws IOException {
        List<GenerationStep> steps = new ArrayList<>();
        BarLimit limit = new BarLimit(context, begun.lengthInTicks());
        return composer.compose(path, begun.start().primer(), begun.options(), begun.ticksPerQuarter(), step -> {
            limit.wrote(step);
            steps.add(step);
            if (newest.put(begun.passage().withSteps(steps))) {
                FxThread.run(() -> takeNewest(newest));
            }
        }, limit);
    }

    private void takeNewest(Latest<Passage> newest) {
        Passage passage = newest.take();
        Draft current = draft.get();
        if (passage == null || current == null) {
            return;
        }
        boolean first = current.passage().steps().isEmpty();
        draft.set(current.with(passage));
        if (ending == Ending.SHOW) {
            shelf.show(current.with(passage));
            if (first && settings.listenProperty().get()) {
                shelf.playback().playFrom(passage.start());
            }
        }
    }

    /// Stops composing, if it goes on, and says what becomes of the take.
    private void end(Ending wanted) {
        if (draft.get() != null) {
            ending = wanted;
            if (job != null) {
                job.cancel();
            }
        }
    }

    /// Shows the take that is being composed again, after another one was looked at.
    public void showDraft() {
        Draft current = draft.get();
        if (current != null) {
            ending = Ending.SHOW;
            shelf.show(current);
        }
    }

    boolean isDraftShown() {
        return draft.get() != null && ending == Ending.SHOW;
    }

    /// Draws the next take as this one was drawn, its seed included.
    public void copySettings(Takes.Entry take) {
        settings.take(take.options());
    }

    /// Stops composing and puts what came into the piece.
    public void stopAndKeep() {
        end(Ending.KEEP);
    }

    /// Stops composing and throws away what came.
    public void stopAndDiscard() {
        end(Ending.DISCARD);
        if (draft.get() != null) {
            shelf.clear();
        }
    }

    private void finish(Melody melody) {
        Draft last = draft.get();
        draft.set(null);
        job = null;
        if (last == null || ending == Ending.DISCARD) {
            return;
        }
        Draft whole = last.with(last.passage().withSteps(melody.steps()));
        Takes.Entry take = whole.entry(melody);
        shelf.add(take, whole.passage(), ending == Ending.SHOW);
        if (ending == Ending.KEEP) {
            shelf.keep(take);
        }
        hint.set(Repetition.endOf(melody).map(Repetition::sentence).orElse(""));
    }

    private void fail(Throwable problem) {
        Draft last = draft.get();
        draft.set(null);
        job = null;
        if (ending == Ending.SHOW) {
            shelf.clear();
        }
        if (last != null && !(problem instanceof JobCancelledException)) {
            services.messages().failed("Composing " + last.name(), problem);
        }
    }

    /// The notes of a cell flash in the roll and sound.
    public void hear(PitchMap map, Cell cell) {
        ear.hear(map, cell, shownTrack());
    }

    /// The note written and the note looked at flash in the roll and sound, in this order.
    public void hear(AttentionMap map, Cell cell) {
        ear.hear(map, cell, shownTrack());
    }

    /// Lights the note of a heat map's column in the roll, or none where it is negative.
    public void pointAt(int column) {
        shelf.spotlight().pointAt(column);
    }

    private int shownTrack() {
        var preview = session.previewProperty().get();
        return preview == null ? session.activeTrackProperty().get() : preview.track();
    }

    /// Where composed notes go: the active track, or a new one where there is none for pitches.
    private int track() {
        int active = session.activeTrackProperty().get();
        List<Track> tracks = session.score().tracks();
        return active < tracks.size() && !tracks.get(active).isPercussion() ? active : tracks.size();
    }

    private StartFinder finder() {
        return new StartFinder(session.score(), session.selection(), track(), allTracks.get(),
                services.playhead().tick(), chordify);
    }

    private void refresh() {
        StartFinder finder = finder();
        selectionReason.set(finder.reasonAgainst(Beginning.SELECTION));
        cursorReason.set(finder.reasonAgainst(Beginning.CURSOR));
        whyNot.set(model.get() == null
                ? "There is no model yet. Train one on your pieces in Train."
                : finder.reasonAgainst(beginning.get()));
    }

    /// Keeps the choice while it is there; otherwise takes the one used last, or the first.
    private void chooseModel() {
        List<ModelLibrary.Entry> entries = services.models().entries();
        ModelLibrary.Entry chosen = model.get();
        if (chosen == null || !entries.contains(chosen)) {
            String wanted = chosen == null ? services.settings().settings().lastModel() : chosen.path().toString();
            model.set(entries.stream().filter(entry -> entry.path().toString().equals(wanted)).findFirst()
                    .orElse(entries.isEmpty() ? null : entries.getFirst()));
        }
    }

    private void modelChanged(ModelLibrary.@Nullable Entry entry) {
        if (entry != null) {
            services.settings().update(old -> old.withLastModel(entry.path().toString()));
        }
        refresh();
    }

    /// The models to choose from.
    public ObservableList<ModelLibrary.Entry> models() {
        return services.models().entries();
    }

    public ComposeSettings settings() {
        return settings;
    }

    public TakeShelf shelf() {
        return shelf;
    }

    public ObjectProperty<ModelLibrary.@Nullable Entry> modelProperty() {
        return model;
    }

    public ObjectProperty<Beginning> beginningProperty() {
        return beginning;
    }

    /// Whether [Beginning#CURSOR] reads all tracks; otherwise the active one.
    public BooleanProperty allTracksProperty() {
        return allTracks;
    }

    /// Why the selection cannot be the beginning; empty where it can.
    public ReadOnlyStringProperty selectionReasonProperty() {
        return selectionReason.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty cursorReasonProperty() {
        return cursorReason.getReadOnlyProperty();
    }

    /// Why nothing can be composed now; empty where it can.
    public ReadOnlyStringProperty whyNotProperty() {
        return whyNot.getReadOnlyProperty();
    }

    /// What to do about a network that got stuck; empty where it did not.
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// The take that is being composed, or null.
    ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }
}
