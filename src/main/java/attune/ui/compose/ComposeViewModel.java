package attune.ui.compose;

import attune.dataset.TokenSequence;
import attune.music.Score;
import attune.ui.common.Messages;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Takes;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.PassageMap;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Compose panel shows and does: the model, what the next take begins with and how it is drawn, the takes and what
/// is heard of them. FX thread only.
public final class ComposeViewModel {
    private final Services services;
    private final Session session;
    private final StartChoice start;
    private final ComposeSettings settings;
    private final Composing composing;
    private final TakeShelf shelf;
    private final TakeEar ear;

    private final ObjectProperty<ModelLibrary.@Nullable Entry> model;
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("");

    ComposeViewModel(Services services, Composer composer, Function<Score, TokenSequence> chordify, Later later,
            RandomGenerator random) {
        this.services = services;
        this.session = services.session();
        this.model = services.models().selectedProperty();
        this.start = new StartChoice(session, services.playhead(), chordify);
        this.settings = new ComposeSettings(services.settings(), random);
        this.composing = new Composing(services, composer, start, settings, later);
        this.shelf = composing.shelf();
        this.ear = new TakeEar(session, services.player(), shelf.spotlight(), later);
        services.models().entries().subscribe(this::chooseModel);
        model.subscribe(this::modelChanged);
        start.reasonProperty().subscribe(_ -> refresh());
        chooseModel();
        shelf.readFiles();
    }

    /// Composes a take, or stops the one that is being composed and keeps what came.
    public void composeOrStop() {
        ModelLibrary.Entry chosen = model.get();
        if (composing.isRunning()) {
            composing.stop();
        } else if (chosen != null && whyNot.get().isEmpty()) {
            composing.begin(chosen);
        }
    }

    /// Draws the next take as this one was drawn: its model, what it began with, its settings and its seed.
    public void copySettings(Takes.Entry take) {
        settings.take(take.options());
        start.beginAs(take.take());
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
    public void hear(PassageMap map, Cell cell) {
        ear.hear(map, cell, shownTrack());
    }

    /// Lights the note of a heat map's column in the roll, or none where it is negative.
    public void pointAt(int column) {
        shelf.spotlight().pointAt(column);
    }

    private int shownTrack() {
        var preview = session.previewProperty().get();
        return preview == null ? session.activeTrackProperty().get() : preview.parts().getFirst().track();
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

    /// The take that is being composed, if one is.
    Composing composing() {
        return composing;
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
}
