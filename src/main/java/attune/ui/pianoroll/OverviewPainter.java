package attune.ui.pianoroll;

import attune.ui.common.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints the whole piece as a strip, and on it the part that the roll shows.
final class OverviewPainter {
    static final double HEIGHT = 34;
    private static final double MARGIN = 5;
    private static final double LINE = 2;

    private OverviewPainter() {}

    /// @param end the tick at the right edge
    static void paintPiece(Raster raster, Frame frame, long end) {
        raster.clear(Raster.argb(frame.palette().window()));
        int lowest = 127;
        int highest = 0;
        for (NoteIndex index : frame.indexes()) {
            lowest = Math.min(lowest, index.lowest());
            highest = Math.max(highest, index.highest());
        }
        int[] tops = tops(frame, lowest, highest);
        for (int track : frame.tracksInOrder()) {
            paintTrack(raster, frame, track, end, tops);
        }
    }

    /// Where the line of each pitch is: the highest that the piece has on top, the lowest at the bottom.
    private static int[] tops(Frame frame, int lowest, int highest) {
        int[] tops = new int[PitchAxis.PITCHES];
        for (int pitch = lowest; pitch <= highest; pitch++) {
            tops[pitch] = frame.pixels(MARGIN
                    + (HEIGHT - 2 * MARGIN - LINE) * (highest - pitch) / Math.max(1, highest - lowest));
        }
        return tops;
    }

    private static void paintTrack(Raster raster, Frame frame, int track, long end, int[] tops) {
        NoteIndex index = frame.indexes().get(track);
        int argb = frame.shades().get(track).usual();
        int line = frame.pixels(LINE);
        double columnsATick = (double) raster.width() / end;
        for (int place = 0; place < index.size(); place++) {
            int left = (int) (index.start(place) * columnsATick);
            int right = (int) (index.end(place) * columnsATick);
            int top = tops[index.pitch(place)];
            raster.fill(left, top, Math.max(left + 1, right - 1), top + line, argb);
        }
    }

    /// Darker in both themes: a light veil over a light ground would leave nothing of the notes.
    private static Color veil(Palette palette) {
        return palette.dark() ? palette.window().deriveColor(0, 1, 1, 0.5) : palette.text().deriveColor(0, 1, 1, 0.13);
    }

    /// The window onto the piece: what lies outside of it is veiled.
    static void paintWindow(GraphicsContext canvas, Frame frame, long end) {
        canvas.clearRect(0, 0, frame.width(), HEIGHT);
        double left = frame.crisp(Math.min(frame.width(), frame.width() * frame.visible().start() / end));
        double right = frame.crisp(Math.min(frame.width(), frame.width() * frame.visible().end() / end));
        canvas.setFill(veil(frame.palette()));
        canvas.fillRect(0, 0, left, HEIGHT);
        canvas.fillRect(right, 0, frame.width() - right, HEIGHT);
        canvas.setStroke(frame.palette().muted());
        canvas.setLineWidth(1);
        canvas.strokeRoundRect(left + 0.5, 1.5, Math.max(6, right - left - 1), HEIGHT - 3, 6, 6);
    }
}
