package attune.ui.compose;

import attune.dataset.TokenSequence;
import attune.generate.Take;
import attune.generate.TakeBrief;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageTask;
import attune.music.Score;
import attune.ui.common.Messages;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Takes;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.PassageMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Compose panel shows and does: what is composed, with which model, to what and how it is drawn, the takes and what
/// is heard of them. FX thread only.
public final class ComposeViewModel {
    private final Services services;
    private final ModelChoice choice;
    private final StartChoice start;
    private final HarmonyChoice harmony;
    private final AnswerChoice answer;
    private final ReplyRules rules;
    private final ComposeSettings settings;
    private final Composing composing;
    private final Drafts drafts;
    private final TakeShelf shelf;
    private final TakeEar ear;
    private final ReadOnlyObjectWrapper<@Nullable Take> again = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("");

    ComposeViewModel(Services services, Composer composer, PassageWriting passages,
            Function<Score, TokenSequence> chordify, Later later, RandomGenerator random) {
        this.services = services;
        Session session = services.session();
        this.choice = new ModelChoice(services);
        this.start = new StartChoice(session, services.playhead(), chordify);
        this.rules = new ReplyRules(services.settings());
        this.harmony = new HarmonyChoice(session, services.playhead(), rules);
        this.answer = new AnswerChoice(session, services.playhead(), rules);
        this.settings = new ComposeSettings(services.settings(), random);
        this.drafts = new Drafts(services, composer, passages, settings);
        this.composing = new Composing(services, settings, later);
        this.shelf = composing.shelf();
        this.ear = new TakeEar(services.player(), shelf, later);
        choice.modelProperty().subscribe(this::modelChanged);
        choice.modeProperty().subscribe(_ -> modeChanged());
        Stream.of(start.reasonProperty(), harmony.reasonProperty(), answer.reasonProperty())
                .forEach(reason -> reason.subscribe(_ -> refresh()));
        shelf.readFiles();
    }

    /// Composes a take, or stops the one that is being composed and keeps what came.
    public void composeOrStop() {
        ModelLibrary.Entry chosen = choice.modelProperty().get();
        if (composing.isRunning()) {
            composing.stop();
        } else if (chosen != null && whyNot.get().isEmpty()) {
            begin(chosen);
        }
    }

    private void begin(ModelLibrary.Entry model) {
        int beam = rules.beam();
        int takes = mode().isReply() && beam > 0 ? 1 : settings.takesProperty().get();
        composing.begin(switch (mode()) {
            case GO_ON -> drafts.goingOn(model, start);
            case ANSWER -> drafts.replying(model, request(answer::find), beam);
            case HARMONISE -> drafts.replying(model, request(harmony::find), beam);
        }, takes);
    }

    /// What an earlier take was written to, where its settings are wanted again; otherwise what the panel says.
    private Request request(Supplier<Request> fromPanel) {
        Take before = again.get();
        return before == null ? fromPanel.get() : Requests.again(before);
    }

    /// Answers what is selected, or harmonises it, at once.
    public void reply(ComposeMode wanted) {
        choice.modeProperty().set(wanted);
        again.set(null);
        if (wanted == ComposeMode.HARMONISE) {
            harmony.chooseSelected();
        }
        if (!composing.isRunning()) {
            composeOrStop();
        }
    }

    /// Draws the next take as this one was drawn: its model, what it began with, its settings and its seed.
    public void copySettings(Takes.Entry take) {
        settings.take(take.options());
        TakeBrief brief = take.take().brief();
        if (brief == null) {
            start.beginAs(take.take());
        } else {
            rules.take(brief.rules(), brief.beam());
        }
        TakeModel wanted = TakeModel.of(take.take(), services.models().entries());
        if (wanted.model() != null) {
            choice.modelProperty().set(wanted.model());
        }
        choice.modeProperty().set(brief == null ? ComposeMode.GO_ON : ComposeMode.of(brief.task()));
        again.set(brief == null ? null : take.take());
        refresh();
        if (!wanted.remark().isEmpty()) {
            services.messages().show(Messages.Kind.INFO, wanted.remark());
        }
    }

    /// Writes to what the panel says again, not to what an earlier take was written to.
    public void forgetBrief() {
        again.set(null);
        refresh();
    }

    /// What stands where the heat maps would, where the take shown has none; otherwise empty.
    String withoutHeatMaps() {
        Takes.Entry take = shelf.selectedProperty().get();
        return take == null || take.pictured()
                ? ""
                : "The heat maps of " + take.name() + " were not stored. Compose with its settings to see these again.";
    }

    /// The notes of a cell flash in the roll and sound.
    public void hear(PassageMap map, Cell cell) {
        ear.hear(map, cell);
    }

    /// Lights the step of that index in the roll, or none where it is negative.
    public void pointAt(int index) {
        shelf.spotlight().pointAt(index);
    }

    private void refresh() {
        String noModel = choice.reasonAgainst(mode());
        whyNot.set(!noModel.isEmpty() || again.get() != null ? noModel : switch (mode()) {
            case GO_ON -> start.reasonProperty().get();
            case ANSWER -> answer.reasonProperty().get();
            case HARMONISE -> harmony.reasonProperty().get();
        });
    }

    private void modeChanged() {
        again.set(null);
        refresh();
    }

    private void modelChanged(ModelLibrary.@Nullable Entry entry) {
        if (entry != null && entry.spec() instanceof EncoderDecoderSpec spec
                && spec.task() == PassageTask.HARMONISE) {
            harmony.setVoices(spec.voices());
        }
        refresh();
    }

    /// Why what is selected cannot be answered or harmonised now, in few words; empty where it can.
    String whyNotNow(ComposeMode wanted) {
        Session session = services.session();
        if (!choice.reasonAgainst(wanted).isEmpty()) {
            return "no model " + wanted.skill();
        }
        if (composing.isRunning()) {
            return "a take is being composed";
        }
        return Stretch.find(session.score(), session.selection(), null, session.activeTrackProperty().get()).isEmpty()
                ? "select notes first"
                : "";
    }

    private ComposeMode mode() {
        return choice.modeProperty().get();
    }

    /// What is composed.
    public ObjectProperty<ComposeMode> modeProperty() {
        return choice.modeProperty();
    }

    /// The models to choose from.
    public ObservableList<ModelLibrary.Entry> models() {
        return choice.models();
    }

    public ComposeSettings settings() {
        return settings;
    }

    /// What must hold of answers and harmonies.
    public ReplyRules rules() {
        return rules;
    }

    /// The take that is being composed, if one is.
    Composing composing() {
        return composing;
    }

    public TakeShelf shelf() {
        return shelf;
    }

    public ObjectProperty<ModelLibrary.@Nullable Entry> modelProperty() {
        return choice.modelProperty();
    }

    /// What the next melody begins with.
    public StartChoice start() {
        return start;
    }

    /// What the next harmony is to.
    public HarmonyChoice harmony() {
        return harmony;
    }

    /// What the next answer is to.
    public AnswerChoice answer() {
        return answer;
    }

    /// The take whose brief is wanted again; null where the panel says what is written to.
    ReadOnlyObjectProperty<@Nullable Take> againProperty() {
        return again.getReadOnlyProperty();
    }

    /// Why nothing can be composed now; empty where it can.
    public ReadOnlyStringProperty whyNotProperty() {
        return whyNot.getReadOnlyProperty();
    }
}
