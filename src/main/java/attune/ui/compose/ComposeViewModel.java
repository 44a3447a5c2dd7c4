package attune.ui.compose;

import attune.dataset.TokenSequence;
import attune.generate.Melody;
import attune.generate.Repetition;
import attune.generate.SamplingOptions;
import attune.music.Score;
import attune.task.JobCancelledException;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Takes;
import attune.ui.compose.Composition.Ending;
import attune.ui.heatmap.AttentionMap;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PitchMap;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Composes takes with a network while the user listens. FX thread only.
///
/// The model lane publishes the take after each note through a newest-wins mailbox; neither waits for the other.
public final class ComposeViewModel {
    /// For the width of the heat maps' columns, until they come.
    private static final int COLUMNS_A_BAR = 8;

    private final Services services;
    private final Session session;
    private final Composer composer;
    private final StartChoice start;
    private final ComposeSettings settings;
    private final TakeShelf shelf;
    private final TakeEar ear;

    private final ObjectProperty<ModelLibrary.@Nullable Entry> model;
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private @Nullable Composition running;

    ComposeViewModel(Services services, Composer composer, Function<Score, TokenSequence> chordify, Later later,
            RandomGenerator random) {
        this.services = services;
        this.session = services.session();
        this.composer = composer;
        this.model = services.models().selectedProperty();
        this.start = new StartChoice(session, services.playhead(), chordify);
        this.settings = new ComposeSettings(services.settings(), random);
        this.shelf = new TakeShelf(services, later, this::lookElsewhere, () -> end(Ending.LIST));
        this.ear = new TakeEar(session, services.player(), shelf.spotlight(), later);
        services.models().entries().subscribe(this::chooseModel);
        model.subscribe(this::modelChanged);
        start.reasonProperty().subscribe(_ -> refresh());
        chooseModel();
        shelf.readFiles();
    }

    /// Composes a take, or stops the one that is being composed and keeps what came.
    public void composeOrStop() {
        if (running == null) {
            compose();
        } else {
            end(Ending.SHOW);
        }
    }

    private void compose() {
        ModelLibrary.Entry chosen = model.get();
        if (chosen == null || !whyNot.get().isEmpty()) {
            return;
        }
        hint.set("");
        Draft begun = begin(chosen);
        Composition composition = new Composition(begun, this::goOn);
        running = composition;
        draft.set(begun);
        shelf.show(begun);
        composition.runsAs(services.jobs().submit("Composing " + begun.name(), Lane.MODEL,
                context -> composition.write(composer, chosen.path(), context), melody -> finish(composition, melody),
                problem -> fail(composition, problem)));
    }

    private Draft begin(ModelLibrary.Entry chosen) {
        Score score = session.score();
        TakeStart from = start.find();
        SamplingOptions options = settings.next();
        int bars = settings.inBarsProperty().get() ? settings.barsProperty().get() : 0;
        int planned = bars > 0 ? bars * COLUMNS_A_BAR : options.maxEvents();
        Passage passage = new Passage(score.meter(), score.keyAt(from.tick()).sharps(), from.tick(), from.events(),
                List.of(), planned);
        return new Draft(TakeNames.next(shelf.takes()), chosen, start.track(), from, options,
                bars,
                score.ticksPerQuarter(), passage);
    }

    private void goOn(Passage passage) {
        Composition composition = running;
        Draft before = draft.get();
        if (composition == null || before == null) {
            return;
        }
        draft.set(composition.draft());
        if (composition.ending() == Ending.SHOW) {
            shelf.show(composition.draft());
            if (before.passage().steps().isEmpty() && settings.listenProperty().get()) {
                shelf.playFrom(passage.start());
            }
        }
    }

    /// Stops composing, if it goes on, and says what becomes of the take. One without a note is gone at once: its job may
    /// have to wait for another network to finish before it hears that it is not wanted any more.
    private void end(Ending ending) {
        Composition composition = running;
        if (composition == null) {
            return;
        }
        composition.endsAs(ending);
        composition.stop();
        if (composition.draft().passage().steps().isEmpty()) {
            composition.endsAs(Ending.DISCARD);
            leave(composition);
            shelf.clear();
        }
    }

    private void lookElsewhere() {
        if (running != null) {
            running.endsAs(Ending.LIST);
        }
    }

    /// Shows the take that is being composed again, after another one was looked at.
    public void showDraft() {
        if (running != null) {
            running.endsAs(Ending.SHOW);
            shelf.show(running.draft());
        }
    }

    boolean isDraftShown() {
        return running != null && running.ending() == Ending.SHOW;
    }

    /// Stops composing and puts what came into the piece.
    public void stopAndKeep() {
        end(Ending.KEEP);
    }

    /// Stops composing and throws away what came.
    public void stopAndDiscard() {
        end(Ending.DISCARD);
        shelf.clear();
    }

    private void finish(Composition composition, Melody melody) {
        leave(composition);
        if (composition.ending() == Ending.DISCARD) {
            return;
        }
        Draft whole = composition.whole(melody);
        Takes.Entry take = whole.entry(TakeNames.free(whole.name(), shelf.takes()), melody);
        shelf.add(take, whole, composition.ending() == Ending.SHOW);
        if (composition.ending() == Ending.KEEP) {
            shelf.keep(take);
        }
        hint.set(Repetition.endOf(melody).map(Repetition::sentence).orElse(""));
    }

    private void fail(Composition composition, Throwable problem) {
        leave(composition);
        if (composition.ending() == Ending.SHOW) {
            shelf.clear();
        }
        if (!(problem instanceof JobCancelledException)) {
            services.messages().failed("Composing " + composition.draft().name(), problem);
        }
    }

    private void leave(Composition composition) {
        if (composition.equals(running)) {
            running = null;
            draft.set(null);
        }
    }

    /// What the take waits for: another job of the networks, by its name; empty where it waits for none.
    String waitsFor() {
        return services.jobs().running().stream().filter(other -> other.lane() == Lane.MODEL).map(JobHandle::name)
                .findFirst().filter(name -> draft.get() != null && !name.equals("Composing " + draft.get().name()))
                .orElse("");
    }

    /// Draws the next take as this one was drawn, its model and its seed included.
    public void copySettings(Takes.Entry take) {
        settings.take(take.options());
        if (take.take().primer().events().size() == 0) {
            start.beginningProperty().set(Beginning.NOTHING);
        }
        TakeModel wanted = TakeModel.of(take.take(), models());
        if (wanted.model() != null) {
            model.set(wanted.model());
        }
        if (!wanted.remark().isEmpty()) {
            services.messages().show(Messages.Kind.INFO, wanted.remark());
        }
    }

    /// What stands where the heat maps would, where the take shown has none; otherwise empty.
    String withoutHeatMaps() {
        Takes.Entry take = shelf.selectedProperty().get();
        return take == null || take.pictured()
                ? ""
                : "The heat maps of " + take.name() + " were not stored. Compose with its settings to see these again.";
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

    private void refresh() {
        whyNot.set(model.get() == null
                ? "There is no model yet. Train one on your pieces in Train."
                : start.reasonProperty().get());
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

    /// What the next take begins with.
    public StartChoice start() {
        return start;
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
