package attune.ui.train;

import attune.io.ScoreFiles;
import attune.ui.common.FileDialogs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
            .of(new FileDialogs.Kind("Music files", ScoreFiles.ENDINGS));

    private final TrainViewModel model;
    private final FileDialogs dialogs;
    private final VBox pieces = new VBox(8);
    private final ComboBox<TrainForm.Network> networks = new ComboBox<>();
    private final VBox numbers = new VBox();
    private final SwitchRow folds;
    private final List<Node> lineRows;
    private final List<Node> pictureRows;
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
        folds = foldsRow(model.form());
        VBox content = new VBox(8, piecesHead(), pieces, networkHead(), networks, weights,
                new VBox(nameRow(), folds, numbers));
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
        lineRows = LineRows.of(model.lines().form());
        pictureRows = PictureRows.of(model.pictures().form());
        fillNetworks();
        main.getStyleClass().add("primary");
        main.setMaxWidth(Double.MAX_VALUE);
        main.setOnAction(_ -> press());
        resume.setMaxWidth(Double.MAX_VALUE);
        resume.setTooltip(new Tooltip("The result is the same, bit for bit, as if it had never been stopped"));
        resume.setOnAction(_ -> {
            startedAt = System.nanoTime();
            model.resume();
        });
        model.learningProperty().subscribe(this::showRows);
        model.stateProperty().subscribe(_ -> refresh());
        model.piecesProperty().subscribe(_ -> refresh());
        model.form().network.subscribe(_ -> refresh());
        model.lines().onChange(this::refresh);
        model.pictures().onChange(this::refresh);
        refresh();
    }

    private static SwitchRow foldsRow(TrainForm form) {
        return new SwitchRow("Fold repeats",
                "What a piece plays twice in a row is taken once. Of two files of a piece, one with its repeats written out, one"
                        + " is then left out as a copy: a piece that stands in both training and validation makes the network"
                        + " look better than it is.",
                form.foldRepeats);
    }

    private Node piecesHead() {
        Label caption = new Label("Pieces");
        caption.getStyleClass().add("field-label");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button folder = link("Add folder…", "Learn from all MIDI and MusicXML files in a folder",
                () -> dialogs.folder("A folder of MIDI or MusicXML files").ifPresent(path -> model.add(List.of(path))));
        Button files = link("Add files…", "Learn from MIDI or MusicXML files that you choose", () -> addFiles());
        HBox head = new HBox(4, caption, space, folder, files);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void addFiles() {
        List<Path> chosen = dialogs.openSeveral("Music files to learn from", MIDI);
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

    private void fillNetworks() {
        networks.getItems().setAll(TrainForm.Network.values());
        networks.valueProperty().bindBidirectional(model.form().network);
        networks.setMaxWidth(Double.MAX_VALUE);
        networks.setId("train-network");
        networks.setAccessibleText("Network");
    }

    private Node nameRow() {
        TextField name = new TextField();
        name.textProperty().bindBidirectional(model.form().name);
        name.setPromptText("as the pieces");
        name.getStyleClass().add("row-field");
        name.setAlignment(Pos.CENTER_RIGHT);
        name.setAccessibleText("Name");
        Label caption = new Label("Name");
        caption.getStyleClass().add("row-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(caption, name);
        row.getStyleClass().addAll("row", "row-lined");
        return row;
    }

    private void showRows(Learning learning) {
        boolean voices = learning == model.pictures();
        networks.setTooltip(new Tooltip(voices
                ? "A generator that draws pictures of some bars, and a critic that tells them from yours (WGAN-GP)"
                : "Two embeddings, two LSTM layers, attention over the window, two softmax heads"));
        numbers.getChildren().setAll(voices ? pictureRows : lineRows);
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
        boolean training = model.isTraining();
        main.setGraphic(new FontIcon(training ? "fth-square" : "fth-activity"));
        main.setText(switch (state) {
            case TRAINING -> "Stop and keep the best";
            case STOPPING -> "Stopping…";
            case READING -> "Reading pieces…";
            case EMPTY, READY -> "Train";
        });
        main.setDisable(state == TrainViewModel.State.EMPTY || state == TrainViewModel.State.READING
                || state == TrainViewModel.State.STOPPING);
        networks.setDisable(training);
        numbers.setDisable(training);
        folds.setDisable(training);
        figures.setVisible(training);
        figures.setManaged(training);
        boolean canResume = !training && model.learning().stoppedProperty().get() != null;
        resume.setVisible(canResume);
        resume.setManaged(canResume);
        showPieces(model.piecesProperty().get(), training);
    }

    private void showPieces(@Nullable Pieces read, boolean training) {
        pieces.getChildren().clear();
        if (read == null || read.isEmpty()) {
            Label empty = new Label(
                    "Choose a folder of MIDI or MusicXML files, drop files here, or learn from the open piece.");
            empty.getStyleClass().add("hint");
            Button open = new Button("Use the open piece");
            open.setOnAction(_ -> model.useOpenPiece());
            pieces.getChildren().addAll(empty, open);
            weights.setText("The number of weights follows from the pieces.");
            return;
        }
        read.cards().forEach(card -> pieces.getChildren().add(card(card)));
        if (!training) {
            pieces.getChildren().add(link("Choose other pieces", "Forget these", model::clear));
        }
        weights.setText(read.weights());
    }

    private static Region card(Pieces.Card words) {
        Label head = new Label(words.title());
        head.getStyleClass().add("card-title");
        Label detail = new Label(words.detail());
        detail.getStyleClass().add("card-detail");
        VBox card = new VBox(head, detail);
        card.getStyleClass().add("card");
        if (!words.tooltip().isEmpty()) {
            Tooltip.install(card, new Tooltip(words.tooltip()));
        }
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

    /// To be called each pulse while shown: the figures of the running training.
    void poll() {
        Learning.Pace pace = model.learning().pace();
        if (!figures.isVisible() || pace == null) {
            speed.show("starting…");
            elapsed.show("–");
            left.show("–");
            return;
        }
        speed.show(pace.speed());
        elapsed.show(words((System.nanoTime() - startedAt) / 1e9));
        left.show(Double.isNaN(pace.secondsLeft()) ? "" : "at most " + words(pace.secondsLeft()));
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
