package attune.ui.pianoroll;

import attune.music.Pitch;
import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Paints the piano at the left: its keys stand at the rows, every C is named, the key under the pointer is lit.
final class KeyboardPainter {
    static final double WIDTH = 46;
    private static final double BLACK_WIDTH = 28;
    private static final Color ON_WHITE = Color.web("#2a2f36");
    private static final Font NAME = Typeface.regular(10);

    private KeyboardPainter() {}

    /// @param lit the pitch under the pointer, or −1
    static void paint(GraphicsContext canvas, Frame frame, int lit) {
        Palette palette = frame.palette();
        canvas.setFill(palette.whiteKey());
        canvas.fillRect(0, 0, WIDTH, frame.height());
        for (int pitch = frame.lowestVisible(); pitch <= frame.highestVisible(); pitch++) {
            if (!frame.pitch().rows().has(Math.clamp(pitch, 0, PitchRows.PITCHES - 1))) {
                continue;
            }
            double top = frame.y(pitch);
            double height = frame.y(pitch - 1) - top;
            if (Pitch.isBlackKey(pitch)) {
                blackKey(canvas, frame, top, height, pitch == lit);
            } else {
                whiteKey(canvas, frame, pitch, pitch == lit);
            }
        }
        double bottom = frame.y(-1);
        if (bottom < frame.height()) {
            canvas.setFill(palette.window());
            canvas.fillRect(0, bottom, WIDTH, frame.height() - bottom);
        }
        canvas.setFill(palette.line());
        canvas.fillRect(WIDTH - 1 / frame.scale(), 0, 1 / frame.scale(), frame.height());
    }

    private static void blackKey(GraphicsContext canvas, Frame frame, double top, double height, boolean lit) {
        Palette palette = frame.palette();
        separator(canvas, frame, top + height / 2, BLACK_WIDTH);
        canvas.setFill(lit ? palette.accent() : palette.blackKey());
        canvas.fillRect(0, top, BLACK_WIDTH, height);
    }

    private static void whiteKey(GraphicsContext canvas, Frame frame, int pitch, boolean lit) {
        double top = frame.y(pitch);
        double bottom = frame.y(pitch - 1);
        if (lit) {
            canvas.setFill(frame.palette().accent());
            canvas.fillRect(0, top, WIDTH, bottom - top);
        }
        if (pitch % 12 == 0 || pitch % 12 == 5) {
            separator(canvas, frame, bottom, 0);
        }
        if (pitch % 12 == 0 && frame.pitch().rowHeight() * 12 >= 40) {
            canvas.setFill(lit ? frame.palette().onAccent() : ON_WHITE);
            canvas.setFont(NAME);
            canvas.setTextAlign(TextAlignment.RIGHT);
            canvas.fillText(Pitch.name(pitch, 0), WIDTH - 5, (top + bottom) / 2 + 3.5);
        }
    }

    private static void separator(GraphicsContext canvas, Frame frame, double y, double from) {
        canvas.setFill(frame.palette().dark() ? Color.web("#8d949d") : frame.palette().line());
        double thin = 1 / frame.scale();
        canvas.fillRect(from, frame.crisp(y) - thin, WIDTH - from, thin);
    }
}
