package attune.ui.chart;

import attune.picture.Lettering;
import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
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

/// Some curves that grow while something runs, level lines to hold them against, and a mark at what is best. FX thread only.
public final class CurveChart extends StackPane {
    private static final float[] DASHES = {4f, 4f};
    /// Beyond so many values the highest and lowest few may leave the picture.
    private static final int MANY = 40;
    /// The share of them on each side.
    private static final double OUTLIERS = 0.03;

    /// A curve.
    ///
    /// @param color in a theme
    public record Curve(String name, Function<Palette, Color> color) {}

    /// A value that is the same all along, drawn as a dashed line.
    ///
    /// @param words beside it; empty for none
    public record Level(String words, double value, Function<Palette, Color> color) {}

    /// How a chart is drawn.
    ///
    /// @param points whether each value is a point too, and not of the line alone
    /// @param font size of all letters
    /// @param below what the horizontal axis counts; empty where that is said elsewhere
    /// @param lowest that the vertical axis shows; minus infinity where there is no such
    /// @param least that the vertical axis spans
    public record Look(boolean points, int font, String below, double lowest, double least) {}

    private final Look look;
    private final List<Curve> curves;
    private final XYSeriesCollection data = new XYSeriesCollection();
    private final XYPlot plot;
    private final JFreeChart chart;
    private List<Level> levels = List.of();
    private Palette palette = Palette.DARK;
    private double end = 1;
    private double start;
    private double marked = Double.NaN;
    private String mark = "";

    public CurveChart(Look look, List<Curve> curves) {
        this.look = look;
        this.curves = List.copyOf(curves);
        this.curves.forEach(curve -> data.addSeries(new XYSeries(curve.name())));
        plot = new XYPlot(data, new NumberAxis(look.below().isEmpty() ? null : look.below()), new NumberAxis(),
                new XYLineAndShapeRenderer(true, false));
        chart = new JFreeChart(null, font(), plot, false);
        chart.setPadding(new RectangleInsets(4, 0, 0, 8));
        DecimalFormat whole = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        domain().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        domain().setNumberFormatOverride(whole);
        range().setAutoRangeIncludesZero(false);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        ChartCanvas canvas = new ChartCanvas(chart);
        // each drawing ends with the font that the canvas had before, but is taken to go on with the last one set
        canvas.getGraphicsContext2D().setFont(Typeface.regular(look.font()));
        canvas.widthProperty().bind(widthProperty());
        canvas.heightProperty().bind(heightProperty());
        canvas.setManaged(false);
        getChildren().add(canvas);
        setPalette(palette);
    }

    private Font font() {
        return Lettering.regular(look.font());
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
            for (int curve = 0; curve < curves.size(); curve++) {
                line(curve, curves.get(curve).color().apply(palette));
            }
            mark();
        });
    }

    /// Empties the chart for values between these.
    public void start(double from, double to) {
        start = from;
        end = Math.max(to, Math.nextUp(from));
        marked = Double.NaN;
        batched(() -> {
            curves.forEach(curve -> data.getSeries(curve.name()).clear());
            scale();
            mark();
        });
    }

    /// Adds a value to each of the curves, in their order; what is not a number is left out.
    public void add(double at, double... values) {
        addAll(List.of(new Point(at, DoubleStream.of(values).boxed().toList())));
    }

    /// Values of the curves at one place.
    public record Point(double at, List<Double> values) {
        public Point {
            values = List.copyOf(values);
        }
    }

    /// Adds several at once and draws once.
    public void addAll(List<Point> points) {
        batched(() -> {
            for (Point point : points) {
                for (int curve = 0; curve < curves.size(); curve++) {
                    double value = point.values().get(curve);
                    if (Double.isFinite(value)) {
                        data.getSeries(curve).addOrUpdate(point.at(), value);
                    }
                }
                end = Math.max(end, point.at());
            }
            scale();
            mark();
        });
    }

    /// Marks the best place with a line and words; NaN for none.
    public void setMark(double at, String words) {
        marked = at;
        mark = words;
        batched(this::mark);
    }

    public void setLevels(List<Level> newLevels) {
        levels = List.copyOf(newLevels);
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

    private void scale() {
        domain().setRange(start, end);
        List<Double> shown = new ArrayList<>();
        curves.forEach(curve -> shown.addAll(within(data.getSeries(curve.name()))));
        levels.forEach(level -> shown.add(level.value()));
        double low = shown.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = shown.stream().mapToDouble(Double::doubleValue).max().orElse(look.least());
        double margin = 0.08 * (high - low) + 0.05 * look.least();
        double missing = Math.max(0, look.least() - (high - low + 2 * margin)) / 2;
        double from = Math.max(look.lowest(), low - margin - missing);
        range().setRange(from, Math.max(high + margin + missing, from + look.least()));
    }

    /// The values of a curve, of many without the few that would make the rest a flat line.
    private static List<Double> within(XYSeries series) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < series.getItemCount(); i++) {
            values.add(series.getY(i).doubleValue());
        }
        if (values.size() <= MANY) {
            return values;
        }
        values.sort(null);
        int out = (int) (OUTLIERS * values.size());
        return values.subList(out, values.size() - out);
    }

    private void mark() {
        plot.clearDomainMarkers();
        plot.clearRangeMarkers();
        if (Double.isFinite(marked)) {
            plot.addDomainMarker(marker(marked, palette.accent(), palette.accentText(), mark,
                    marked > start + (end - start) * 0.75));
        }
        for (Level level : levels) {
            Color color = level.color().apply(palette);
            ValueMarker line = marker(level.value(), color, color, level.words(), false);
            line.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
            line.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
            plot.addRangeMarker(line);
        }
    }

    private ValueMarker marker(double at, Color color, Color ink, String words, boolean labelOnTheLeft) {
        ValueMarker marker = new ValueMarker(at, awt(color), new BasicStroke(1f, BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND, 1f, DASHES, 0f));
        if (!words.isEmpty()) {
            marker.setLabel(words);
        }
        marker.setLabelFont(font().deriveFont(Font.BOLD));
        marker.setLabelPaint(awt(ink));
        marker.setLabelBackgroundColor(new java.awt.Color(0, 0, 0, 0));
        marker.setLabelOffset(new RectangleInsets(4, 6, 4, 6));
        marker.setLabelAnchor(labelOnTheLeft ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(labelOnTheLeft ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        return marker;
    }

    private void style(NumberAxis axis) {
        axis.setTickLabelFont(font());
        axis.setLabelFont(font());
        axis.setTickLabelPaint(awt(palette.muted()));
        axis.setLabelPaint(awt(palette.muted()));
        axis.setAxisLinePaint(awt(palette.line()));
        axis.setTickMarksVisible(false);
    }

    private void line(int curve, Color color) {
        XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer();
        renderer.setSeriesPaint(curve, awt(color));
        renderer.setSeriesStroke(curve, new BasicStroke(look.points() ? 2f : 1.5f, BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND));
        // a single value is a point, not a line: without a shape it would not be seen
        renderer.setSeriesShapesVisible(curve, look.points());
        renderer.setSeriesShape(curve, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
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
