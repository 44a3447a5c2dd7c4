package attune.ui.train;

import attune.ui.chart.LossChart;
import attune.ui.common.Palette;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// How much each note surprises a network that writes note after note, by epochs.
final class LineCurves extends CurvesCard {
    private final LineLearning learning;
    private final LossChart chart = new LossChart();
    private final HBox heldBack = key("pieces held back", "legend-held");
    private final HBox trigram = key("trigram", "legend-trigram");
    private int shownEpochs;

    LineCurves(LineLearning learning) {
        this.learning = learning;
        getStyleClass().addAll("card", "chart-card");
        setSpacing(8);
        getChildren().addAll(legend("Surprise a note (nats)", key("training pieces", "legend-training"), heldBack,
                trigram), new StackPane(chart));
        learning.onChange(this::refresh);
        refresh();
    }

    /// Adds to the chart what it does not show yet.
    final void refresh() {
        show(heldBack, learning.isJudged());
        show(trigram, learning.isJudged());
        TrainingCourse course = learning.courseProperty().get();
        if (course.epochs().size() < shownEpochs || course.epochs().isEmpty()) {
            chart.start(learning.form().epochs.get());
            shownEpochs = 0;
        }
        for (var epoch : course.epochs().subList(shownEpochs, course.epochs().size())) {
            chart.add(epoch.epoch(), epoch.training().total(),
                    epoch.validation() == null ? Double.NaN : epoch.validation().total(), course.bestEpoch());
        }
        shownEpochs = course.epochs().size();
        chart.setBaseline(course.baseline());
    }

    @Override
    void paint(Palette palette) {
        chart.setPalette(palette);
    }

    @Override
    void poll() {
        // epochs come by themselves
    }
}
