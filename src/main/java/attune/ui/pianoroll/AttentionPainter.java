package attune.ui.pianoroll;

import attune.picture.ColorMap;
import attune.ui.common.RollOverlay;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/// Paints what the network expects next, as a column of cells in the roll's own rows, and where it looks, as arcs.
final class AttentionPainter {
    /// A less likely pitch is left to the grid: 128 dark cells would say nothing.
    private static final double LEAST = 0.01;

    private AttentionPainter() {}

    static void paintExpectation(GraphicsContext canvas, Frame frame, RollOverlay.Expectation expectation) {
        double left = frame.x(expectation.range().start());
        double right = Math.max(left + 4, frame.x(expectation.range().end()) - 1);
        float[] probabilities = expectation.probabilities();
        for (int pitch = frame.lowestVisible(); pitch <= frame.highestVisible(); pitch++) {
            if (pitch < probabilities.length && probabilities[pitch] >= LEAST) {
                canvas.setFill(color(probabilities[pitch]));
                double top = frame.y(pitch);
                canvas.fillRect(left, top + 1, right - left, frame.y(pitch - 1) - top - 2);
            }
        }
        canvas.setStroke(frame.palette().text());
        canvas.setLineWidth(1.5);
        for (int pitch : expectation.chosen()) {
            double top = frame.y(pitch);
            canvas.strokeRect(left - 0.25, top + 0.75, right - left + 0.5, frame.y(pitch - 1) - top - 1.5);
        }
    }

    private static Color color(double probability) {
        int argb = ColorMap.VIRIDIS.argb(probability);
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /// Over both notes where they lie apart in time; to the left of both where one stands above the other.
    private static void bend(GraphicsContext canvas, double x0, double y0, double x1, double y1) {
        double across = Math.abs(x1 - x0);
        double steep = Math.clamp(1 - across / 60, 0, 1);
        double height = (1 - steep) * Math.min(90, 24 + across * 0.25);
        double top = steep * (y0 + y1) / 2 + (1 - steep) * Math.min(y0, y1);
        canvas.quadraticCurveTo((x0 + x1) / 2 - steep * Math.min(40, Math.abs(y1 - y0) * 0.3), top - height, x1, y1);
    }

    /// From the note that is being written back to each that was looked at: the wider and stronger the more it counted.
    static void paintArcs(GraphicsContext canvas, Frame frame, RollOverlay overlay) {
        canvas.setLineCap(StrokeLineCap.ROUND);
        for (RollOverlay.Arc arc : overlay.arcs()) {
            double weight = Math.clamp(arc.weight(), 0, 1);
            canvas.setStroke(frame.palette().accent().deriveColor(0, 1, 1, 0.35 + 0.6 * weight));
            canvas.setLineWidth(1 + 2.5 * weight);
            double x0 = frame.time().x(arc.fromTick());
            double y0 = frame.pitch().middle(arc.fromPitch());
            double x1 = frame.time().x(arc.toTick());
            double y1 = frame.pitch().middle(arc.toPitch());
            canvas.beginPath();
            canvas.moveTo(x0, y0);
            bend(canvas, x0, y0, x1, y1);
            canvas.stroke();
        }
        canvas.setLineCap(StrokeLineCap.SQUARE);
    }
}
