package attune.ui.train;

import attune.dataset.GridFigures;
import attune.ui.chart.CurveChart;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How near what a generator draws comes to the pieces: the distance large, the figures that it is made of small, and last the losses,
/// because they say least.
final class PictureCurves extends CurvesCard {
    private static final CurveChart.Look LARGE = new CurveChart.Look(true, 11, "step", 0, 0.5);
    private static final int SMALL_FONT = 10;
    private static final double NARROWEST = 165;
    private final PictureLearning learning;
    private final CurveChart distance = new CurveChart(LARGE,
            List.of(new CurveChart.Curve("drawn", Palette::accent)));
    private final HBox shuffled = key("your bars, shuffled", "legend-trigram");
    /// Nothing to see before a training.
    private final VBox parts = new VBox(12);
    private final Tiles tiles = new Tiles(NARROWEST);
    private final SmallChart losses = new SmallChart("Losses",
            "The critic tells drawn from real by the gap; losses say little of how the music sounds",
            new CurveChart.Look(false, SMALL_FONT, "", Double.NEGATIVE_INFINITY, 1),
            List.of(new CurveChart.Curve("critic", palette -> palette.voice(0)),
                    new CurveChart.Curve("generator", palette -> palette.voice(1)),
                    new CurveChart.Curve("penalty", palette -> palette.voice(2)),
                    new CurveChart.Curve("gap", palette -> palette.voice(3))),
            4);
    private List<FigureCurve> figures = List.of();
    private final List<SmallChart> charts = new ArrayList<>();
    private Palette palette = Palette.DARK;
    private PictureCourse shown = PictureCourse.NONE;
    private int shownLosses;

    PictureCurves(PictureLearning learning) {
        this.learning = learning;
        distance.setMinSize(200, 140);
        distance.setPrefHeight(200);
        distance.setAccessibleText("Distance from your pieces by step");
        VBox card = new VBox(8, legend("Distance from your pieces", key("drawn", "legend-held"), shuffled),
                new StackPane(distance));
        card.getStyleClass().addAll("card", "chart-card");
        parts.getChildren().addAll(legend("What it draws, beside your pieces", key("drawn", "legend-drawn"),
                key("your pieces", "legend-trigram")), tiles);
        getChildren().addAll(card, parts);
        show(shuffled, false);
        show(parts, false);
        distance.start(0, learning.form().steps.get());
        fill(4);
        learning.courseProperty().subscribe(this::refresh);
    }

    private void fill(int tracks) {
        figures = FigureCurve.of(tracks);
        charts.clear();
        for (FigureCurve figure : figures) {
            charts.add(new SmallChart(figure.title(), figure.explained(),
                    new CurveChart.Look(false, SMALL_FONT, "", figure.lowest(), figure.least()), figure.curves(),
                    Math.min(tracks, figure.lines().size())));
        }
        tiles.getChildren().setAll(charts);
        tiles.getChildren().add(losses);
        paint(palette);
    }

    private void refresh(PictureCourse course) {
        if (!Objects.equals(course.data(), shown.data()) || course.reached().size() < shown.reached().size()
                || course.steps() != shown.steps()) {
            begin(course);
        }
        GridFigures data = course.data();
        for (PictureCourse.Reached reached : course.reached().subList(shown.reached().size(),
                course.reached().size())) {
            distance.add(reached.step(), reached.distance());
            for (int figure = 0; figure < figures.size(); figure++) {
                FigureCurve of = figures.get(figure);
                charts.get(figure).chart()
                        .addAll(List.of(new CurveChart.Point(reached.step(), of.values(reached.figures()))));
                if (data != null) {
                    charts.get(figure).explain(of.compared(reached.figures(), data));
                }
            }
        }
        shown = course;
        course.best().ifPresent(best -> distance.setMark(best.step(),
                String.format(Locale.ROOT, "nearest · step %,d", best.step())));
    }

    private void begin(PictureCourse course) {
        GridFigures data = course.data();
        show(parts, data != null);
        if (data != null) {
            fill(tracks(data));
        }
        distance.start(0, course.steps());
        charts.forEach(chart -> chart.chart().start(0, course.steps()));
        losses.chart().start(0, course.steps());
        shownLosses = 0;
        showLevels(course, data);
        shown = new PictureCourse(course.steps(), List.of(), course.data(), course.shuffled());
    }

    private void showLevels(PictureCourse course, @Nullable GridFigures data) {
        double strangers = course.shuffledDistance();
        show(shuffled, Double.isFinite(strangers));
        distance.setLevels(Double.isFinite(strangers)
                ? List.of(new CurveChart.Level(String.format(Locale.ROOT, "your bars, shuffled %.2f", strangers),
                        strangers, Palette::muted))
                : List.of());
        for (int figure = 0; figure < figures.size() && data != null; figure++) {
            charts.get(figure).chart().setLevels(figures.get(figure).levels(data));
        }
    }

    private static int tracks(GridFigures data) {
        return (int) data.values().stream().filter(value -> value.name().startsWith("pitch classes ")).count();
    }

    @Override
    void paint(Palette newPalette) {
        palette = newPalette;
        distance.setPalette(palette);
        charts.forEach(chart -> chart.paint(palette));
        losses.paint(palette);
    }

    @Override
    void poll() {
        List<CurveChart.Point> more = learning.losses(shownLosses);
        if (!more.isEmpty()) {
            losses.chart().addAll(more);
            shownLosses += more.size();
        }
    }
}
