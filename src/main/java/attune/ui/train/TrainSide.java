package attune.ui.train;

import attune.dataset.Corpus;
import attune.dataset.CorpusReport;
import attune.model.BatchResult;
import attune.ui.common.FileDialogs;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The right side while training: the pieces, the network and its numbers, the one button, and how it goes.
final class TrainSide extends BorderPane {
    private static final List<FileDialogs.Kind> MIDI = List
            .of(new FileDialogs.Kind("MIDI files", List.of("mid", "midi", "rmi", "kar")));

    private final TrainViewModel model;
    private final FileDialogs dialogs;
    private final VBox pieces = new VBox(8);
    private final ComboBox<TrainForm.Preset> presets = new ComboBox<>();
    private final VBox numbers = new VBox();
    private final Label weights = new Label();
    private final Button main = new Button();
    private final Button resume = new Button("Go on with the stopped training");
    private final FigureRow speed = new FigureRow("Speed");
    private final FigureRow elapsed = new FigureRow("Elapsed");
    private final FigureRow left = new FigureRow("Left");
    private final VBox figures = new VBox(speed, elapsed, left);
    private long startedAt;

    TrainSide(TrainViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        VBox content = new VBox(8, piecesHead(), pieces, networkHead(), presets, weights, numbers);
        content.getStyleClass().addAll("panel", "padded");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "panel");
        VBox footer = new VBox(8, main, resume, figures);
        footer.getStyleClass().addAll("panel", "padded", "panel-footer");
        setCenter(scroll);
        setBottom(footer);
        getStyleClass().add("panel");
        weights.getStyleClass().add("hint");
        fillPresets();
        fillNumbers();
        main.getStyleClass().add("primary");
        main.setMaxWidth(Double.MAX_VALUE);
        main.setOnAction(_ -> press());
        resume.setMaxWidth(Double.MAX_VALUE);
        resume.setTooltip(new Tooltip("The result is the same, bit for bit, as if it had never been stopped"));
        resume.setOnAction(_ -> {
            startedAt = System.nanoTime();
            model.resume();
        });
        model.stateProperty().subscribe(_ -> refresh());
        model.corpusProperty().subscribe(_ -> refresh());
        model.stoppedProperty().subscribe(_ -> refresh());
        model.form().heldBack.subscribe(_ -> refresh());
        model.form().hidden.subscribe(_ -> showWeights());
        model.form().preset.subscribe(_ -> showWeights());
        refresh();
    }

    private Node piecesHead() {
        Label caption = new Label("Pieces");
        caption.getStyleClass().add("field-label");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button folder = link("Add folder…", "Learn from all MIDI files in a folder",
                () -> dialogs.folder("A folder of MIDI files").ifPresent(path -> model.add(List.of(path))));
        Button files = link("Add files…", "Learn from MIDI files that you choose", () -> addFiles());
        HBox head = new HBox(4, caption, space, folder, files);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void addFiles() {
        List<Path> chosen = dialogs.openSeveral("MIDI files to learn from", MIDI);
        if (!chosen.isEmpty()) {
            model.add(chosen);
        }
    }

    private static Node networkHead() {
        Label caption = new Label("Network");
        caption.getStyleClass().add("field-label");
        VBox.setMargin(caption, new Insets(8, 0, 0, 0));
        return caption;
    }

    private void fillPresets() {
        presets.getItems().setAll(TrainForm.Preset.values());
        presets.valueProperty().bindBidirectional(model.form().preset);
        presets.setMaxWidth(Double.MAX_VALUE);
        presets.setAccessibleText("Network");
        presets.setTooltip(
                new Tooltip("Two embeddings, two LSTM layers, attention over the window, two softmax heads"));
    }

    private void fillNumbers() {
        TrainForm form = model.form();
        TextField name = new TextField();
        name.textProperty().bindBidirectional(form.name);
        name.setPromptText("as the pieces");
        name.getStyleClass().add("row-field");
        name.setAlignment(Pos.CENTER_RIGHT);
        Label caption = new Label("Name");
        caption.getStyleClass().add("row-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox nameRow = new HBox(caption, name);
        nameRow.getStyleClass().addAll("row", "row-lined");
        numbers.getChildren().setAll(nameRow,
                whole("Looks back on", "Window: how many notes and chords the network sees at once", form.window, 2,
                        256),
                whole("Width", "Units of each LSTM layer", form.hidden, 8, 1024),
                whole("Epochs at most", "Passes over the training pieces", form.epochs, 1, 1000),
                whole("Batch", "Windows learned from at once", form.batch, 1, 1024),
                new NumberRow("Learning rate", "RMSprop step size", form.learningRate, 0.000001, 1, TrainSide::plain),
                whole("Transpose down", "Copies of the training pieces, so many semitones down", form.transposeDown, 0,
                        12),
                whole("Transpose up", "Copies of the training pieces, so many semitones up", form.transposeUp, 0, 12),
                new NumberRow("Dropout", "Share of activations left out while training", form.dropout, 0, 0.9,
                        TrainSide::plain),
                new NumberRow("Pieces held back", "Share of the pieces kept for judging (validation)", form.heldBack, 0,
                        0.9, TrainSide::plain),
                whole("Stop when no better for", "Patience in epochs; 0 never stops early", form.patience, 0, 1000),
                whole("Seed", "Of the first weights, the split and the order: same seed, same network", form.seed, 0,
                        Integer.MAX_VALUE));
    }

    private static NumberRow whole(String name, String exact, Property<Number> value, double low,
            double high) {
        return new NumberRow(name, exact, value, low, high, number -> Long.toString(Math.round(number)));
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /// Starts the training, or stops it and keeps the best.
    void press() {
        if (model.state() == TrainViewModel.State.TRAINING) {
            model.stop();
        } else {
            startedAt = System.nanoTime();
            model.start();
        }
    }

    private void refresh() {
        TrainViewModel.State state = model.state();
        boolean training = state == TrainViewModel.State.TRAINING || state == TrainViewModel.State.STOPPING;
        main.setGraphic(new FontIcon(training ? "fth-square" : "fth-activity"));
        main.setText(switch (state) {
            case TRAINING -> "Stop and keep the best";
            case STOPPING -> "Stopping…";
            case READING -> "Reading pieces…";
            case EMPTY, READY -> "Train";
        });
        main.setDisable(state == TrainViewModel.State.EMPTY || state == TrainViewModel.State.READING
                || state == TrainViewModel.State.STOPPING);
        presets.setDisable(training);
        numbers.setDisable(training);
        figures.setVisible(training);
        figures.setManaged(training);
        boolean canResume = !training && model.stoppedProperty().get() != null;
        resume.setVisible(canResume);
        resume.setManaged(canResume);
        showPieces(model.corpusProperty().get(), training);
        showWeights();
    }

    private void showPieces(@Nullable Corpus corpus, boolean training) {
        pieces.getChildren().clear();
        if (corpus == null || corpus.pieces().isEmpty()) {
            Label empty = new Label("Choose a folder of MIDI files, drop files here, or learn from the open piece.");
            empty.getStyleClass().add("hint");
            Button open = new Button("Use the open piece");
            open.setOnAction(_ -> model.useOpenPiece());
            pieces.getChildren().addAll(empty, open);
            return;
        }
        CorpusReport report = corpus.report();
        pieces.getChildren()
                .add(card(
                        String.format(Locale.ROOT,
                                report.pieces() == 1 ? "%,d piece, %,d notes" : "%,d pieces, %,d notes",
                                report.pieces(), report.notes()),
                        report.pieces() < 2
                                ? "one piece only: nothing can be held back to judge by"
                                : report.events() + " events · " + Math.round(100 * model.form().heldBack.get())
                                        + " % held back"));
        if (!report.rejected().isEmpty() || !report.duplicates().isEmpty()) {
            Region rejected = card(report.rejected().size() + " rejected, " + report.duplicates().size() + " twice",
                    report.rejected().isEmpty()
                            ? report.duplicates().getFirst().toString()
                            : report.rejected().getFirst().toString());
            Tooltip.install(rejected, new Tooltip(String.join("\n", report.sentences().stream().limit(30).toList())));
            pieces.getChildren().add(rejected);
        }
        pieces.getChildren()
                .add(card(report.noteTokens() + " notes and chords · " + report.durations().size() + " lengths",
                        "keys " + String.join(", ", report.keys().keySet().stream().limit(4).toList())));
        if (!training) {
            pieces.getChildren().add(link("Choose other pieces", "Forget these", model::clear));
        }
    }

    private static Region card(String title, String detail) {
        Label head = new Label(title);
        head.getStyleClass().add("card-title");
        Label words = new Label(detail);
        words.getStyleClass().add("card-detail");
        VBox card = new VBox(head, words);
        card.getStyleClass().add("card");
        return card;
    }

    private static Button link(String text, String tooltip, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("link");
        button.setTooltip(new Tooltip(tooltip));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void showWeights() {
        Corpus corpus = model.corpusProperty().get();
        if (corpus == null || corpus.pieces().isEmpty()) {
            weights.setText("The number of weights follows from the pieces.");
            return;
        }
        CorpusReport report = corpus.report();
        long count = model.form().spec().parameters(report.noteTokens() + 1, report.durations().size() + 1);
        weights.setText(String.format(Locale.ROOT, "about %.2f million weights", count / 1e6));
    }

    /// To be called each pulse while shown: the figures of the running training.
    void poll() {
        BatchResult batch = model.newestBatch();
        if (!figures.isVisible() || batch == null) {
            speed.show("starting…");
            elapsed.show("–");
            left.show("–");
            return;
        }
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        speed.show(String.format(Locale.ROOT, "%,.0f notes a second on %s",
                batch.notesPerSecond(), batch.threads() == 1 ? "1 thread" : batch.threads() + " threads"));
        elapsed.show(words(seconds));
        left.show(Double.isNaN(batch.secondsLeft()) ? "" : "at most " + words(batch.secondsLeft()));
    }

    private static String words(double seconds) {
        Duration time = Duration.ofSeconds(Math.max(0, Math.round(seconds)));
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }
}
