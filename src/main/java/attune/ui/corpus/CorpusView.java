package attune.ui.corpus;

import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.SamplePlayback;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands in the window of the corpus browser: above what is looked for, below what can be done with it.
public final class CorpusView extends VBox {
    private final Services services;
    private final CorpusViewModel model;
    private final CorpusTable table;
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

    /// @param open opens a file in the studio
    /// @param train shows the Train panel and lets it take the files that are offered
    public CorpusView(Services services, Consumer<Path> open, Runnable train) {
        this.services = services;
        this.open = open;
        this.train = train;
        model = new CorpusViewModel(services.jobs(), services.messages());
        playback = new SamplePlayback<>(services.player(), services.session(), services.playhead());
        table = new CorpusTable(model);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().addAll("panel", "padded", "corpus");
        getChildren().setAll(top(), table, bottom());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        pulse.start();
    }

    private HBox top() {
        Button choose = new Button("Choose folder…");
        choose.setId("corpus-choose");
        choose.setOnAction(_ -> services.files().folder("Folder to look through").ifPresent(model::read));
        Button stop = new Button("Stop");
        stop.setId("corpus-stop");
        stop.setOnAction(_ -> model.stop());
        stop.disableProperty().bind(model.readingProperty().not());
        TextField filter = new TextField();
        filter.setId("corpus-filter");
        filter.setPromptText("Filter: all words must stand in the row");
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        CheckBox hide = new CheckBox("Hide duplicates");
        hide.setId("corpus-hide");
        hide.setMinWidth(Region.USE_PREF_SIZE);
        hide.selectedProperty().bindBidirectional(model.hideCopiesProperty());
        return line(choose, stop, filter, hide);
    }

    private HBox bottom() {
        Label status = new Label();
        status.setId("corpus-status");
        status.textProperty().bind(model.statusProperty());
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        Button hear = new Button("Play or stop");
        hear.setId("corpus-play");
        hear.setOnAction(_ -> hear());
        Button show = new Button("Open");
        show.setOnAction(_ -> openSelected());
        for (Button button : List.of(hear, show)) {
            button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        }
        Button use = new Button("Use for training");
        use.setId("corpus-train");
        use.setOnAction(_ -> useForTraining());
        use.disableProperty().bind(model.readingProperty().or(Bindings.isEmpty(model.shown())));
        return line(status, hear, show, use);
    }

    private static HBox line(Region... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("corpus-line");
        for (Region part : parts) {
            if (part instanceof Button) {
                part.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return line;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            hear();
            event.consume();
        }
    }

    /// Reads this folder in the place of what is there.
    public void read(Path folder) {
        model.read(folder);
    }

    /// Reads the file on the IO lane; a choice made meanwhile goes before it.
    private void hear() {
        CorpusRow row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        Path file = model.path(row);
        if (file.equals(playback.playing())) {
            playback.end();
            return;
        }
        playback.end();
        wanted = file;
        services.jobs().submit("Listen", Lane.IO, _ -> ScoreFiles.read(file), read -> play(file, read));
    }

    private void play(Path file, ScoreFile read) {
        if (file.equals(wanted)) {
            playback.toggle(file, read.score());
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
            services.messages().show(Messages.Kind.WARNING, "None of these files can be read, so there is nothing to"
                    + " train on.");
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
