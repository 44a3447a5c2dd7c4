package attune.ui.corpus;

import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.task.JobCancelledException;
import attune.task.Lane;
import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.Messages;
import attune.ui.common.SamplePlayback;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands in the window of the corpus browser: above what is looked for, below what can be done with it.
public final class CorpusView extends VBox {
    private final Services services;
    private final Messages messages;
    private final CorpusViewModel model;
    private final CorpusTable table;
    private final TextField filter = new TextField();
    private final Actions actions = new Actions();
    private final SamplePlayback<Path> playback;
    private final Consumer<Path> open;
    private final Runnable train;
    private @Nullable Path wanted;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            model.poll();
            playback.poll();
        }
    };

    /// @param messages shows sentences in this window, because the studio's may lie behind it
    /// @param open opens a file in the studio
    /// @param train shows the Train panel and lets it take the files that are offered
    public CorpusView(Services services, Messages messages, Consumer<Path> open, Runnable train) {
        this.services = services;
        this.messages = messages;
        this.open = open;
        this.train = train;
        model = new CorpusViewModel(services.jobs(), messages);
        playback = new SamplePlayback<>(services.player(), services.session(), services.playhead());
        table = new CorpusTable(model);
        register();
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().addAll("panel", "padded", "corpus");
        getChildren().setAll(top(), table, bottom());
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        pulse.start();
    }

    /// A table of its own: in the studio's the keys would have other work.
    private void register() {
        BooleanBinding none = table.getSelectionModel().selectedItemProperty().isNull();
        actions.add("corpus.choose", "Choose folder…", null, "Shortcut+O", this::choose);
        actions.add("corpus.stop", "Stop", null, "Shortcut+Period", model::stop, model.readingProperty().not());
        actions.add("corpus.filter", "Filter", null, "Shortcut+F", filter::requestFocus);
        actions.add("corpus.hide", "Hide duplicates", null, "Shortcut+D",
                () -> model.hideCopiesProperty().set(!model.hideCopiesProperty().get()));
        actions.add("corpus.tick", "Tick, or untick", null, "T", this::tickSelected, none);
        actions.add("corpus.play", "Play or stop", null, "Space", this::hear, none);
        actions.add("corpus.open", "Open", null, "Enter", this::openSelected, none);
        actions.add("corpus.train", "Use for training", null, "Shortcut+Enter", this::useForTraining,
                model.readingProperty().or(Bindings.isEmpty(model.shown())));
    }

    /// What can be done in this window, with the keys that hold there.
    public Actions actions() {
        return actions;
    }

    private HBox top() {
        filter.setId("corpus-filter");
        filter.setPromptText("Filter: all words must stand in the row");
        filter.textProperty().bindBidirectional(model.filterProperty());
        ActionNodes.describe(filter, actions, "corpus.filter");
        HBox.setHgrow(filter, Priority.ALWAYS);
        CheckBox hide = new CheckBox("Hide duplicates");
        hide.setId("corpus-hide");
        hide.setMinWidth(Region.USE_PREF_SIZE);
        hide.selectedProperty().bindBidirectional(model.hideCopiesProperty());
        ActionNodes.describe(hide, actions, "corpus.hide");
        return line(button("corpus.choose"), button("corpus.stop"), filter, hide);
    }

    private HBox bottom() {
        Label status = new Label();
        status.setId("corpus-status");
        status.textProperty().bind(model.statusProperty());
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        return line(status, button("corpus.play"), button("corpus.open"), button("corpus.train"));
    }

    private Button button(String id) {
        Button button = ActionNodes.textButton(actions, id);
        button.setId(id.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox line(Region... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("corpus-line");
        return line;
    }

    private void choose() {
        services.files().folder("Folder to look through").ifPresent(this::read);
    }

    /// Reads this folder in the place of what is there; its rows can be walked through by key at once.
    public void read(Path folder) {
        model.read(folder);
        table.requestFocus();
    }

    private void tickSelected() {
        CorpusRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            row.chosenProperty().set(!row.chosenProperty().get());
        }
    }

    /// Reads the file on the IO lane; a choice made meanwhile goes before it.
    private void hear() {
        CorpusRow row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        Path file = model.path(row);
        boolean stops = file.equals(playback.playing());
        playback.end();
        if (stops) {
            return;
        }
        wanted = file;
        services.jobs().submit("Listen", Lane.IO, _ -> ScoreFiles.read(file), read -> play(file, read),
                problem -> failed(file, problem));
    }

    private void play(Path file, ScoreFile read) {
        if (file.equals(wanted)) {
            playback.toggle(file, read.score());
        }
    }

    private void failed(Path file, Throwable problem) {
        if (file.equals(wanted) && !(problem instanceof JobCancelledException)) {
            messages.failed("Listen", problem);
        }
    }

    private void openSelected() {
        CorpusRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            playback.end();
            open.accept(model.path(row));
        }
    }

    private void useForTraining() {
        List<Path> files = model.forTraining();
        if (files.isEmpty()) {
            messages.show(Messages.Kind.WARNING, "None of these files can be read, so there is nothing to train on.");
            return;
        }
        services.pieces().pathsProperty().set(files);
        train.run();
    }

    /// Ends what reads and what plays, because the window closes.
    public void close() {
        wanted = null;
        pulse.stop();
        model.stop();
        playback.end();
    }
}
