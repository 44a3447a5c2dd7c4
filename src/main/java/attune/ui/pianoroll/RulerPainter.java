package attune.ui.pianoroll;

import attune.music.Meter;
import attune.music.TickRange;
import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Paints the bar numbers, the beats and chord names when they have room, and the stretch that repeats.
final class RulerPainter {
    static final double HEIGHT = 38;
    private static final Font BAR = Typeface.bold(11);
    private static final Font CHORD = Typeface.regular(11);
    private static final Font BEAT = Typeface.regular(10);
    private static final double ROOM_FOR_BAR = 34;
    private static final double ROOM_FOR_BEAT = 40;
    /// A mark stands behind the number of its bar.
    private static final double BESIDE_BAR = 24;
    private static final double LETTER = 5.5;

    private RulerPainter() {}

    static void paint(GraphicsContext canvas, Frame frame, @Nullable TickRange loop) {
        Palette palette = frame.palette();
        canvas.setFill(palette.panel());
        canvas.fillRect(0, 0, frame.width(), HEIGHT);
        if (loop != null) {
            paintLoop(canvas, frame, loop);
        }
        Meter meter = frame.meter();
        ChordLabels chords = new ChordLabels(frame::x);
        for (BarSpacing.Bar bar : BarSpacing.bars(meter, frame.time(), frame.visible(), ROOM_FOR_BAR)) {
            if (bar.apart()) {
                paintBar(canvas, frame, bar.number(), bar.range().start());
            }
            if (bar.whole()) {
                paintBeats(canvas, frame, meter, bar);
                chords.add(bar.range(), ChordRow.of(frame.score(), frame.indexes(), bar.range()));
            }
        }
        paintChords(canvas, frame, chords);
        paintMarks(canvas, frame);
        canvas.setFill(palette.line());
        canvas.fillRect(0, HEIGHT - 1 / frame.scale(), frame.width(), 1 / frame.scale());
    }

    private static void paintBar(GraphicsContext canvas, Frame frame, int bar, long start) {
        double x = frame.x(start);
        canvas.setFill(frame.palette().bar());
        canvas.fillRect(x, 4, 1 / frame.scale(), HEIGHT - 4);
        canvas.setFill(frame.palette().muted());
        canvas.setFont(BAR);
        canvas.fillText(Integer.toString(bar), x + 5, 14);
    }

    private static void paintBeats(GraphicsContext canvas, Frame frame, Meter meter, BarSpacing.Bar bar) {
        TickRange range = bar.range();
        long beat = meter.signatureAt(range.start()).beatTicks(frame.time().ticksPerQuarter());
        if (frame.time().width(beat) < ROOM_FOR_BEAT) {
            return;
        }
        canvas.setFont(BEAT);
        for (int i = 1; range.start() + i * beat < range.end(); i++) {
            double x = frame.x(range.start() + i * beat);
            canvas.setFill(frame.palette().beat());
            canvas.fillRect(x, 8, 1 / frame.scale(), HEIGHT - 8);
            canvas.setFill(frame.palette().muted());
            canvas.fillText(bar.number() + "." + (i + 1), x + 4, 14);
        }
    }

    private static void paintChords(GraphicsContext canvas, Frame frame, ChordLabels chords) {
        canvas.setFont(CHORD);
        canvas.setFill(frame.palette().text());
        chords.labels().forEach(label -> canvas.fillText(label.name(), label.x(), HEIGHT - 8));
    }

    /// Where tempo, meter or key change.
    private static void paintMarks(GraphicsContext canvas, Frame frame) {
        canvas.setFont(BEAT);
        PieceMarks.of(frame.score(), frame.visible()).forEach((tick, words) -> {
            boolean onBar = frame.meter().barAt(tick).start() == tick;
            double x = frame.x(tick) + (onBar ? BESIDE_BAR : 4);
            canvas.setFill(frame.palette().panel());
            canvas.fillRect(x - 2, 3, LETTER * words.length() + 4, 14);
            canvas.setFill(frame.palette().second());
            canvas.fillText(words, x, 14);
        });
    }

    private static void paintLoop(GraphicsContext canvas, Frame frame, TickRange loop) {
        double left = frame.x(loop.start());
        double width = frame.x(loop.end()) - left;
        canvas.setFill(frame.palette().accent().deriveColor(0, 1, 1, 0.18));
        canvas.fillRect(left, 0, width, HEIGHT);
        canvas.setFill(frame.palette().accent());
        canvas.fillRect(left, 0, width, 3);
        canvas.fillRect(left, 0, 2, HEIGHT);
        canvas.fillRect(left + width - 2, 0, 2, HEIGHT);
    }
}
