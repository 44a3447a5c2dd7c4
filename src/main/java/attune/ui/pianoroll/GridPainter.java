package attune.ui.pianoroll;

import attune.music.KeySignature;
import attune.music.Meter;
import attune.music.Pitch;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.ui.common.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints what lies under the notes: a row a pitch, darker outside the key, and lines at bars, beats and grid steps.
final class GridPainter {
    /// Lines closer than this would be a grey wash.
    private static final double CLOSEST = 7;

    private GridPainter() {}

    static void paint(GraphicsContext canvas, Frame frame) {
        TickRange visible = frame.visible();
        canvas.setFill(frame.palette().window());
        canvas.fillRect(0, 0, frame.width(), frame.height());
        long start = visible.start();
        while (start < visible.end()) {
            KeySignature key = frame.score().keyAt(start);
            long end = nextKey(frame, start, visible.end());
            paintRows(canvas, frame, key, frame.x(start), frame.x(end));
            start = end;
        }
        paintRowLines(canvas, frame);
        paintTimeLines(canvas, frame, visible);
    }

    private static long nextKey(Frame frame, long tick, long limit) {
        return frame.score().keySignatures().stream().mapToLong(KeySignature::tick).filter(at -> at > tick).min()
                .stream().map(at -> Math.min(at, limit)).findFirst().orElse(limit);
    }

    private static void paintRows(GraphicsContext canvas, Frame frame, KeySignature key, double left, double right) {
        Palette palette = frame.palette();
        Color blackInKey = palette.row().interpolate(palette.rowOutsideKey(), 0.5);
        for (int pitch = frame.lowestVisible(); pitch <= frame.highestVisible(); pitch++) {
            Color row = !ScaleRows.isIn(frame.chosen(), key, pitch)
                    ? palette.rowOutsideKey()
                    : Pitch.isBlackKey(pitch) ? blackInKey : palette.row();
            canvas.setFill(row);
            double top = frame.y(pitch);
            canvas.fillRect(left, top, right - left, frame.y(pitch - 1) - top);
        }
    }

    /// Only where two white keys meet: between all others the shade of the rows tells them apart.
    private static void paintRowLines(GraphicsContext canvas, Frame frame) {
        double thin = 1 / frame.scale();
        for (int pitch = frame.lowestVisible(); pitch <= frame.highestVisible(); pitch++) {
            boolean octave = pitch % 12 == 0;
            if (octave || pitch % 12 == 5 && frame.pitch().rowHeight() >= CLOSEST) {
                canvas.setFill(octave ? frame.palette().beat() : frame.palette().step());
                canvas.fillRect(0, frame.y(pitch - 1) - thin, frame.width(), thin);
            }
        }
    }

    private static void paintTimeLines(GraphicsContext canvas, Frame frame, TickRange visible) {
        Meter meter = frame.meter();
        for (BarSpacing.Bar bar : BarSpacing.bars(meter, frame.time(), visible, CLOSEST)) {
            if (bar.whole()) {
                paintBar(canvas, frame, bar.range(), meter.signatureAt(bar.range().start()));
            }
            if (bar.apart()) {
                line(canvas, frame, bar.range().start(), frame.palette().bar());
            }
        }
    }

    private static void paintBar(GraphicsContext canvas, Frame frame, TickRange bar, TimeSignature signature) {
        long beat = signature.beatTicks(frame.time().ticksPerQuarter());
        long step = frame.grid().ticks(frame.time());
        lines(canvas, frame, bar, step, frame.palette().step().interpolate(frame.palette().row(), 0.35));
        lines(canvas, frame, bar, beat, frame.palette().beat());
    }

    private static void lines(GraphicsContext canvas, Frame frame, TickRange bar, long step, Color color) {
        if (frame.time().width(step) >= CLOSEST) {
            for (long tick = bar.start() + step; tick < bar.end(); tick += step) {
                line(canvas, frame, tick, color);
            }
        }
    }

    private static void line(GraphicsContext canvas, Frame frame, long tick, Color color) {
        canvas.setFill(color);
        canvas.fillRect(frame.x(tick), 0, 1 / frame.scale(), frame.height());
    }
}
