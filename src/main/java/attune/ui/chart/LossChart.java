package attune.ui.chart;

import attune.picture.Lettering;
import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import java.awt.BasicStroke;
import java.awt.Font;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// The curves of a training: surprise a note (nats) over epochs, for the training pieces and for those held back, with the
/// best epoch marked and the trigram's figure as a line. FX thread only.
public final class LossChart extends StackPane {
    private static final Font LABEL = Lettering.regular(11);
    private static final float[] DASHES = {4f, 4f};

    private final XYSeries training = new XYSeries("training pieces");
    private final XYSeries heldBack = new XYSeries("pieces held back");
    private final XYPlot plot;
    private final JFreeChart chart;
    private final ChartCanvas canvas;
    private Palette palette = Palette.DARK;
    private OptionalDouble baseline = OptionalDouble.empty();
    private int best;
    private int epochs = 10;

    public LossChart() {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(training);
        data.addSeries(heldBack);
        plot = new XYPlot(data, new NumberAxis("epoch"), new NumberAxis(), new XYLineAndShapeRenderer(true, false));
        chart = new JFreeChart(null, LABEL, plot, false);
        chart.setPadding(new RectangleInsets(4, 0, 0, 8));
        domain().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        range().setAutoRangeIncludesZero(false);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        canvas = new ChartCanvas(chart);
        // each drawing ends with the font that the canvas had before, but is taken to go on with the last one set
        canvas.getGraphicsContext2D().setFont(Typeface.regular(LABEL.getSize()));
        canvas.widthProperty().bind(widthProperty());
        canvas.heightProperty().bind(heightProperty());
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinSize(200, 140);
        setPrefHeight(290);
        setAccessibleText("Loss by epoch");
        setPalette(palette);
    }

    /// Colours everything anew.
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        batched(() -> {
            chart.setBackgroundPaint(awt(palette.raised()));
            plot.setBackgroundPaint(awt(palette.raised()));
            plot.setRangeGridlinePaint(awt(palette.line()));
            plot.setRangeGridlineStroke(new BasicStroke(1f));
            style(domain());
            style(range());
            XYLineAndShapeRenderer lines = (XYLineAndShapeRenderer) plot.getRenderer();
            line(lines, 0, palette.second());
            line(lines, 1, palette.accent());
            mark();
        });
    }

    /// Empties the chart for a training of at most so many epochs.
    public void start(int atMostEpochs) {
        epochs = Math.max(1, atMostEpochs);
        best = 0;
        batched(() -> {
            training.clear();
            heldBack.clear();
            scale();
            mark();
        });
    }

    /// Adds an epoch; NaN for a curve that has no value there.
    ///
    /// @param bestEpoch the best so far, 0 for none
    public void add(int epoch, double trainingLoss, double heldBackLoss, int bestEpoch) {
        best = bestEpoch;
        batched(() -> {
            put(training, epoch, trainingLoss);
            put(heldBack, epoch, heldBackLoss);
            scale();
            mark();
        });
    }

    /// Draws the figure of the trigram as a dashed line, or none.
    public void setBaseline(OptionalDouble nats) {
        baseline = nats;
        batched(() -> {
            scale();
            mark();
        });
    }

    /// One redraw for several changes.
    private void batched(Runnable changes) {
        plot.setNotify(false);
        changes.run();
        plot.setNotify(true);
    }

    private static void put(XYSeries series, int epoch, double value) {
        if (Double.isFinite(value)) {
            series.addOrUpdate(epoch, value);
        }
    }

    private void scale() {
        domain().setRange(0.5, Math.max(epochs, training.getItemCount()) + 0.5);
        double low = Math.min(training.isEmpty() ? Double.MAX_VALUE : training.getMinY(),
                heldBack.isEmpty() ? Double.MAX_VALUE : heldBack.getMinY());
        double high = Math.max(training.isEmpty() ? 0 : training.getMaxY(),
                heldBack.isEmpty() ? 0 : heldBack.getMaxY());
        if (baseline.isPresent()) {
            low = Math.min(low, baseline.getAsDouble());
            high = Math.max(high, baseline.getAsDouble());
        }
        if (high <= low) {
            range().setRange(Math.max(0, high - 1), high == 0 ? 5 : high + 1);
        } else {
            double margin = 0.08 * (high - low) + 0.05;
            range().setRange(Math.max(0, low - margin), high + margin);
        }
    }

    private void mark() {
        plot.clearDomainMarkers();
        plot.clearRangeMarkers();
        if (best > 0) {
            plot.addDomainMarker(marker(best, palette.accent(), "best · epoch " + best, best > epochs * 0.75));
        }
        if (baseline.isPresent()) {
            ValueMarker line = marker(baseline.getAsDouble(), palette.muted(),
                    String.format(Locale.ROOT, "trigram %.2f", baseline.getAsDouble()), false);
            line.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
            line.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
            plot.addRangeMarker(line);
        }
    }

    private static ValueMarker marker(double at, Color color, String label, boolean labelOnTheLeft) {
        ValueMarker marker = new ValueMarker(at, awt(color), new BasicStroke(1f, BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND, 1f, DASHES, 0f));
        marker.setLabel(label);
        marker.setLabelFont(LABEL.deriveFont(Font.BOLD));
        marker.setLabelPaint(awt(color));
        marker.setLabelBackgroundColor(new java.awt.Color(0, 0, 0, 0));
        marker.setLabelOffset(new RectangleInsets(4, 6, 4, 6));
        marker.setLabelAnchor(labelOnTheLeft ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(labelOnTheLeft ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        return marker;
    }

    private void style(NumberAxis axis) {
        axis.setTickLabelFont(LABEL);
        axis.setLabelFont(LABEL);
        axis.setTickLabelPaint(awt(palette.muted()));
        axis.setLabelPaint(awt(palette.muted()));
        axis.setAxisLinePaint(awt(palette.line()));
        axis.setTickMarksVisible(false);
    }

    private static void line(XYLineAndShapeRenderer renderer, int series, Color color) {
        renderer.setSeriesPaint(series, awt(color));
        renderer.setSeriesStroke(series, new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        // a single epoch is a point, not a line: without a shape it would not be seen
        renderer.setSeriesShapesVisible(series, true);
        renderer.setSeriesShape(series, new java.awt.geom.Ellipse2D.Double(-2.5, -2.5, 5, 5));
    }

    private NumberAxis domain() {
        return (NumberAxis) plot.getDomainAxis();
    }

    private NumberAxis range() {
        return (NumberAxis) plot.getRangeAxis();
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(),
                (float) color.getOpacity());
    }
}
