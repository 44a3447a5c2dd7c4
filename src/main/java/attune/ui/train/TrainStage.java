package attune.ui.train;

import attune.ui.chart.LossChart;
import attune.ui.common.SamplePlayback;
import attune.ui.common.Theme;
import java.util.List;
import java.util.OptionalDouble;
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
import javafx.scene.shape.Line;

/// The middle while training: the curves, the hint, and the epochs to hear.
final class TrainStage extends ScrollPane {
    private final TrainViewModel model;
    private final SamplePlayback<Snapshot> playback;
    private final Theme theme;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final LossChart chart = new LossChart();
    private final Label hintText = new Label();
    private final HBox hint = new HBox();
    private final FlowPane cards = new FlowPane(12, 12);
    private final HBox heldBack = key("pieces held back", "legend-held");
    private final HBox trigram = key("trigram", "legend-trigram");
    private final Label nothingYet = new Label();
    private int shownEpochs;

    TrainStage(TrainViewModel model, SamplePlayback<Snapshot> playback, Theme theme) {
        this.model = model;
        this.playback = playback;
        this.theme = theme;
        title.getStyleClass().add("headline");
        summary.getStyleClass().add("muted");
        nothingYet.getStyleClass().add("muted");
        nothingYet.setWrapText(true);
        VBox content = new VBox(16, new VBox(4, title, summary), chartCard(), hintBar(), hearIt());
        content.getStyleClass().add("stage-area");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "stage-scroll");
        theme.paletteProperty().subscribe(palette -> {
            chart.setPalette(palette);
            cards().forEach(card -> card.paint(palette));
        });
        model.stateProperty().subscribe(this::refresh);
        model.corpusProperty().subscribe(_ -> refresh());
        model.courseProperty().subscribe(this::refresh);
        model.form().name.subscribe(_ -> refresh());
        model.form().heldBack.subscribe(_ -> refresh());
        model.snapshots().addListener((ListChangeListener<Snapshot>) _ -> rebuildCards());
        refresh();
    }

    private Region chartCard() {
        Label caption = new Label("Surprise a note (nats)");
        caption.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox legend = new HBox(12, caption, space, key("training pieces", "legend-training"),
                heldBack, trigram);
        legend.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(8, legend, new StackPane(chart));
        card.getStyleClass().addAll("card", "chart-card");
        return card;
    }

    private static HBox key(String words, String style) {
        Line line = new Line(0, 0, 14, 0);
        line.getStyleClass().add(style);
        Label label = new Label(words);
        label.getStyleClass().addAll("tiny", "muted");
        HBox key = new HBox(6, line, label);
        key.getStyleClass().add("chart-key");
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
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
        Label same = new Label("same seed, same beginning");
        same.getStyleClass().addAll("tiny", "muted");
        HBox head = new HBox(heading, space, same);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, head, nothingYet, cards);
    }

    private void refresh() {
        TrainingCourse course = model.courseProperty().get();
        boolean training = model.state() == TrainViewModel.State.TRAINING
                || model.state() == TrainViewModel.State.STOPPING;
        String name = model.form().name.get().isBlank() ? "Train a network" : model.form().name.get();
        title.setText(training ? name + " · learning" : course.epochs().isEmpty() ? name : name + " · trained");
        summary.setText(summaryOf(course, training));
        boolean memorising = training && !course.memorising().isEmpty();
        hintText.setText(course.memorising());
        show(hint, memorising);
        nothingYet.setText(training
                ? "After each epoch the network composes a few notes, here, so that you can hear it learn."
                : "Choose pieces at the right and start: after each epoch you can hear here what the network has learned.");
        show(nothingYet, model.snapshots().isEmpty());
        boolean judged = course.epochs().isEmpty() ? model.canJudge() : course.isJudged();
        show(heldBack, judged);
        show(trigram, judged);
        draw(course);
    }

    private static void show(Region part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }

    private String summaryOf(TrainingCourse course, boolean training) {
        int atMost = model.form().epochs.get();
        if (training) {
            return course.summary(atMost);
        }
        if (course.epochs().isEmpty()) {
            return model.corpusProperty().get() == null
                    ? "It learns what follows what in the pieces that you choose."
                    : "Ready to start.";
        }
        return "epoch " + course.bestEpoch() + " was the best of " + course.epochs().size() + " · "
                + course.accuracyInWords();
    }

    /// Adds to the chart what it does not show yet.
    private void draw(TrainingCourse course) {
        if (course.epochs().size() < shownEpochs || course.epochs().isEmpty()) {
            chart.start(model.form().epochs.get());
            shownEpochs = 0;
        }
        for (var epoch : course.epochs().subList(shownEpochs, course.epochs().size())) {
            chart.add(epoch.epoch(), epoch.training().total(),
                    epoch.validation() == null ? Double.NaN : epoch.validation().total(), course.bestEpoch());
        }
        shownEpochs = course.epochs().size();
        OptionalDouble baseline = course.baseline();
        chart.setBaseline(baseline);
    }

    private void rebuildCards() {
        cards.getChildren().setAll(model.snapshots().reversed().stream().map(this::card).toList());
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
        int best = model.courseProperty().get().bestEpoch();
        cards().forEach(card -> {
            card.setBest(card.snapshot().result().epoch() == best);
            card.setPlaying(card.snapshot().equals(playback.playing()));
        });
    }

    private List<SnapshotCard> cards() {
        return cards.getChildren().stream().map(SnapshotCard.class::cast).toList();
    }
}
