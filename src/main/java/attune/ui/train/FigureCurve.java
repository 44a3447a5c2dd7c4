package attune.ui.train;

import attune.dataset.GridFigures;
import attune.music.voices.VoicePair;
import attune.ui.chart.CurveChart;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/// A kind of figure of what is drawn: which of them are its curves.
///
/// @param explained what it means, in a sentence
/// @param factor from the figure's unit to the picture's
/// @param lowest that the picture shows
/// @param least that the picture spans
record FigureCurve(String title, String explained, List<Line> lines, double factor, double lowest, double least) {
    private static final double PERCENT = 100;

    /// A curve: of a figure, or the mean of all whose names begin so.
    ///
    /// @param words in the legend
    /// @param figure how its name begins
    record Line(String words, String figure, Function<Palette, Color> color) {
        double value(GridFigures figures) {
            return figures.values().stream().filter(value -> value.name().startsWith(figure))
                    .mapToDouble(GridFigures.Value::value).average().orElse(Double.NaN);
        }
    }

    FigureCurve {
        lines = List.copyOf(lines);
    }

    /// Those of grids in so many tracks.
    static List<FigureCurve> of(int tracks) {
        return List.of(
                new FigureCurve("Tonal distance", "How far apart two voices are in a bar, the mean of all pairs: "
                        + "voices that belong together are near each other",
                        List.of(new Line("of two voices", "tonal distance ", Palette::accent)), 1, 0, 0.4),
                new FigureCurve("Pitch classes a bar", "How many different notes a voice has in a bar",
                        byVoice(tracks, "pitch classes "), 1, 0, 2),
                new FigureCurve("Eighths or longer (%)", "How many of the notes of a voice last an eighth or longer",
                        byVoice(tracks, "notes of an eighth or longer "), PERCENT, 0, 20),
                new FigureCurve("Crossed voices (%)", "The share of the time in which a voice is above a higher one",
                        List.of(new Line("all", "crossed voices", Palette::accent)), PERCENT, 0, 10),
                new FigureCurve("Parallels per 1,000", "Fifths and octaves in parallel, per 1,000 beats of two voices",
                        List.of(new Line("fifths", "parallel fifths", palette -> palette.voice(0)),
                                new Line("octaves", "parallel octaves", palette -> palette.voice(1))),
                        1, 0, 10),
                ranges(tracks), new FigureCurve("Empty bars (%)", "The share of the bars in which a voice is silent",
                        byVoice(tracks, "empty bars "), PERCENT, 0, 5));
    }

    private static List<Line> byVoice(int tracks, String figure) {
        return IntStream.range(0, tracks)
                .mapToObj(voice -> new Line(VoicePair.voiceName(voice, tracks),
                        figure + VoicePair.voiceName(voice, tracks),
                        palette -> palette.voice(voice)))
                .toList();
    }

    private static FigureCurve ranges(int tracks) {
        List<Line> lines = new ArrayList<>(byVoice(tracks, "lowest note "));
        byVoice(tracks, "highest note ").forEach(
                line -> lines.add(new Line(line.words() + ", highest", line.figure(), line.color())));
        return new FigureCurve("Lowest and highest notes", "Of each voice, as MIDI pitches; 60 is middle C", lines, 1,
                0, 24);
    }

    List<CurveChart.Curve> curves() {
        return lines.stream().map(line -> new CurveChart.Curve(line.words(), line.color())).toList();
    }

    /// The values of the curves.
    List<Double> values(GridFigures figures) {
        return lines.stream().map(line -> factor * line.value(figures)).toList();
    }

    /// The values of the data as dashed lines in the colours of their curves.
    List<CurveChart.Level> levels(GridFigures data) {
        return lines.stream().map(line -> new CurveChart.Level("", factor * line.value(data), line.color()))
                .filter(level -> Double.isFinite(level.value())).toList();
    }

    /// The newest values beside those of the data, for a tooltip.
    String compared(GridFigures drawn, GridFigures data) {
        StringBuilder words = new StringBuilder(explained);
        for (Line line : lines) {
            words.append(String.format(Locale.ROOT, "%n%s: %.2f, your pieces %.2f", line.words(),
                    factor * line.value(drawn), factor * line.value(data)));
        }
        return words.toString();
    }
}
