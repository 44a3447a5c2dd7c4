package attune.ui.chart;

import attune.ui.common.Palette;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.layout.StackPane;

/// The curves of a training: surprise a note (nats) over epochs, for the training pieces and for those held back, with the
/// best epoch marked and the trigram's figure as a line. FX thread only.
public final class LossChart extends StackPane {
    private static final CurveChart.Look LOOK = new CurveChart.Look(true, 11, "epoch", 0, 0.5);
    private final CurveChart chart = new CurveChart(LOOK, List.of(new CurveChart.Curve("training pieces",
            Palette::second), new CurveChart.Curve("pieces held back", Palette::accent)));

    public LossChart() {
        getChildren().add(chart);
        setMinSize(200, 140);
        setPrefHeight(290);
        setAccessibleText("Loss by epoch");
        start(10);
    }

    /// Colours everything anew.
    public void setPalette(Palette palette) {
        chart.setPalette(palette);
    }

    /// Empties the chart for a training of at most so many epochs.
    public void start(int atMostEpochs) {
        chart.start(0.5, Math.max(1, atMostEpochs) + 0.5);
    }

    /// Adds an epoch; NaN for a curve that has no value there.
    ///
    /// @param bestEpoch the best so far, 0 for none
    public void add(int epoch, double trainingLoss, double heldBackLoss, int bestEpoch) {
        chart.add(epoch, trainingLoss, heldBackLoss);
        chart.setMark(bestEpoch > 0 ? bestEpoch : Double.NaN, "best · epoch " + bestEpoch);
    }

    /// Draws the figure of the trigram as a dashed line, or none.
    public void setBaseline(OptionalDouble nats) {
        chart.setLevels(nats.stream().mapToObj(
                value -> new CurveChart.Level(String.format(Locale.ROOT, "trigram %.2f", value), value, Palette::muted))
                .toList());
    }
}
