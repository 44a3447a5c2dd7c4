package attune.ui.train;

import attune.ui.chart.CurveChart;
import attune.ui.common.ActionNodes;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/// A chart among several, under a title, with its curves' names in their colours. FX thread only.
final class SmallChart extends VBox {
    private static final double HEIGHT = 118;
    private static final double SWATCH = 8;
    private final CurveChart chart;
    private final List<CurveChart.Curve> curves;
    private final List<Line> swatches = new ArrayList<>();
    private final Tooltip tooltip;

    /// @param named how many of the curves, the first ones, have their names written
    SmallChart(String title, String explained, CurveChart.Look look, List<CurveChart.Curve> curves, int named) {
        this.curves = curves;
        chart = new CurveChart(look, curves);
        chart.setMinSize(60, HEIGHT);
        chart.setPrefSize(60, HEIGHT);
        chart.setAccessibleText(title);
        Label caption = new Label(title);
        caption.getStyleClass().addAll("small", "strong");
        FlowPane key = new FlowPane(8, 0);
        key.setMinHeight(16);
        if (curves.size() > 1) {
            curves.subList(0, named).forEach(curve -> key.getChildren().add(name(curve)));
        }
        tooltip = ActionNodes.tooltip(explained);
        Tooltip.install(this, tooltip);
        getStyleClass().addAll("card", "small-chart");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(caption, key, chart);
        setMinWidth(0);
    }

    private HBox name(CurveChart.Curve curve) {
        Label label = new Label(curve.name());
        label.getStyleClass().addAll("tiny", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        Line swatch = new Line(0, 0, SWATCH, 0);
        swatch.setStrokeWidth(2);
        swatches.add(swatch);
        HBox name = new HBox(4, swatch, label);
        name.setAlignment(Pos.CENTER_LEFT);
        return name;
    }

    CurveChart chart() {
        return chart;
    }

    void explain(String words) {
        tooltip.setText(words);
    }

    void paint(Palette palette) {
        chart.setPalette(palette);
        for (int curve = 0; curve < swatches.size(); curve++) {
            swatches.get(curve).setStroke(curves.get(curve).color().apply(palette));
        }
    }
}
