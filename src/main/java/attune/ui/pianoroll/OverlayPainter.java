package attune.ui.pianoroll;

import attune.edit.KeptPart;
import attune.music.Note;
import attune.ui.common.RollOverlay;
import attune.ui.common.TakePreview;
import attune.ui.common.Typeface;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Paints what comes and goes above the notes: the take that is being composed, and the rubber band.
final class OverlayPainter {
    private static final Font LABEL = Typeface.bold(11);
    private static final double LETTER = 6.4;

    private OverlayPainter() {}

    static void paintPreview(GraphicsContext canvas, Frame frame, TakePreview take) {
        Color accent = frame.palette().accent();
        double left = frame.x(take.start());
        double right = take.isOpen() ? frame.width() : Math.min(frame.width(), frame.x(take.end()));
        double shownLeft = Math.max(0, left);
        if (right <= shownLeft) {
            return;
        }
        canvas.setFill(accent.deriveColor(0, 1, 1, frame.palette().dark() ? 0.08 : 0.06));
        canvas.fillRect(shownLeft, 0, right - shownLeft, frame.height());
        paintNotes(canvas, frame, take);
        canvas.setStroke(accent);
        canvas.setLineWidth(1);
        canvas.setLineDashes(4, 3);
        canvas.strokeLine(left + 0.5, 0, left + 0.5, frame.height());
        canvas.setLineDashes();
        label(canvas, frame, take.name() + (take.composing() ? " · composing" : ""), shownLeft + 8);
    }

    private static void label(GraphicsContext canvas, Frame frame, String text, double x) {
        canvas.setFont(LABEL);
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setFill(frame.palette().panel());
        canvas.fillRoundRect(x - 4, 4, LETTER * text.length() + 8, 17, 6, 6); // a note may lie below
        canvas.setFill(frame.palette().accentText());
        canvas.fillText(text, x, 16);
    }

    private static void paintNotes(GraphicsContext canvas, Frame frame, TakePreview take) {
        for (KeptPart part : take.parts()) {
            canvas.setFill(frame.colour(part.track()).deriveColor(0, 1, 1, 0.55));
            part.notes().forEach(note -> fill(canvas, frame, note));
        }
    }

    private static void fill(GraphicsContext canvas, Frame frame, Note note) {
        if (frame.visible().overlaps(note.range())) {
            frame.shape().box(note).fill(canvas, frame.scale());
        }
    }

    /// @param strength from 1, just lit, to 0
    static void paintFlashes(GraphicsContext canvas, Frame frame, RollOverlay overlay, double strength) {
        canvas.setFill(frame.palette().text().deriveColor(0, 1, 1, strength));
        overlay.flashing().forEach(note -> fill(canvas, frame, note));
    }

    static void paintBand(GraphicsContext canvas, Frame frame, RollViewModel.@Nullable Band band) {
        if (band != null) {
            double width = band.right() - band.left();
            double height = band.bottom() - band.top();
            canvas.setFill(frame.palette().text().deriveColor(0, 1, 1, 0.08));
            canvas.fillRect(band.left(), band.top(), width, height);
            canvas.setStroke(frame.palette().muted());
            canvas.setLineWidth(1);
            canvas.strokeRect(frame.crisp(band.left()) + 0.5, frame.crisp(band.top()) + 0.5, width, height);
        }
    }
}
