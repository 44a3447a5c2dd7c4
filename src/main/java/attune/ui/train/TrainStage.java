package attune.ui.train;

import attune.ui.common.SamplePlayback;
import attune.ui.common.Theme;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The middle while training: the curves, the hint, and the epochs to hear.
final class TrainStage extends ScrollPane {
    private final TrainViewModel model;
    private final SamplePlayback<Snapshot> playback;
    private final Theme theme;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final LineCurves lineCurves;
    private final PictureCurves pictureCurves;
    private final StackPane curves = new StackPane();
    private final Label hintText = new Label();
    private final HBox hint = new HBox();
    private final FlowPane cards = new FlowPane(12, 12);
    private final Label nothingYet = new Label();
    private final ListChangeListener<Snapshot> onSnapshots = _ -> rebuildCards();

    TrainStage(TrainViewModel model, SamplePlayback<Snapshot> playback, Theme theme) {
        this.model = model;
        this.playback = playback;
        this.theme = theme;
        this.lineCurves = new LineCurves(model.lines());
        this.pictureCurves = new PictureCurves(model.pictures());
        title.getStyleClass().add("headline");
        summary.getStyleClass().add("muted");
        nothingYet.getStyleClass().add("muted");
        nothingYet.setWrapText(true);
        VBox content = new VBox(16, new VBox(4, title, summary), curves, hintBar(), hearIt());
        content.getStyleClass().add("stage-area");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "stage-scroll");
        theme.paletteProperty().subscribe(palette -> {
            lineCurves.paint(palette);
            pictureCurves.paint(palette);
            cards().forEach(card -> card.paint(palette));
        });
        model.learningProperty().subscribe(this::choose);
        model.stateProperty().subscribe(this::refresh);
        model.piecesProperty().subscribe(_ -> refresh());
        model.form().name.subscribe(_ -> refresh());
        model.lines().onChange(this::refresh);
        model.pictures().onChange(this::refresh);
        model.lines().snapshots().all().addListener(onSnapshots);
        model.pictures().snapshots().all().addListener(onSnapshots);
        refresh();
    }

    private void choose(Learning learning) {
        curves.getChildren().setAll(shown(learning));
        playback.end();
        rebuildCards();
    }

    private CurvesCard shown(Learning learning) {
        return learning == model.pictures() ? pictureCurves : lineCurves;
    }

    private Region hintBar() {
        hintText.setWrapText(true);
        HBox.setHgrow(hintText, Priority.ALWAYS);
        hintText.setMaxWidth(Double.MAX_VALUE);
        Button stop = new Button("Stop and keep the best");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> model.stop());
        hint.getStyleClass().add("notice");
        hint.getChildren().addAll(hintText, stop);
        return hint;
    }

    private Region hearIt() {
        Label heading = new Label("HEAR IT LEARN");
        heading.getStyleClass().add("panel-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label same = new Label("the same seed each time");
        same.getStyleClass().addAll("tiny", "muted");
        HBox head = new HBox(heading, space, same);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, head, nothingYet, cards);
    }

    private void refresh() {
        Learning learning = model.learning();
        boolean training = model.isTraining();
        String name = model.form().name.get().isBlank() ? "Train a network" : model.form().name.get();
        title.setText(training ? name + " · learning" : learning.hasCourse() ? name + " · trained" : name);
        summarise();
        hintText.setText(learning.hint());
        CurvesCard.show(hint, training && !learning.hint().isEmpty());
        nothingYet.setText(learning.willBeHeard(training));
        CurvesCard.show(nothingYet, learning.snapshots().all().isEmpty());
    }

    private void summarise() {
        Learning learning = model.learning();
        summary.setText(model.isTraining() || learning.hasCourse()
                ? learning.summary(model.isTraining())
                : model.state() == TrainViewModel.State.EMPTY ? learning.promise() : "Ready to start.");
    }

    /// To be called each pulse while shown.
    void poll() {
        if (model.isTraining()) {
            summarise();
        }
        shown(model.learning()).poll();
    }

    private void rebuildCards() {
        cards.getChildren().setAll(model.learning().snapshots().all().reversed().stream().map(this::card).toList());
        refreshCards();
        refresh();
    }

    private SnapshotCard card(Snapshot snapshot) {
        SnapshotCard card = new SnapshotCard(snapshot, () -> {
            playback.toggle(snapshot, model.heard(snapshot));
            refreshCards();
        }, () -> model.keep(snapshot));
        card.paint(theme.palette());
        return card;
    }

    /// Marks the best epoch and the one that plays.
    void refreshCards() {
        cards().forEach(card -> {
            card.setBest(model.learning().isBest(card.snapshot()));
            card.setPlaying(card.snapshot().equals(playback.playing()));
        });
    }

    private List<SnapshotCard> cards() {
        return cards.getChildren().stream().map(SnapshotCard.class::cast).toList();
    }
}
