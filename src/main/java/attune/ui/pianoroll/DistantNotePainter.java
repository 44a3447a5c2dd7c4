package attune.ui.pianoroll;

import attune.music.TickRange;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// Paints the notes of a piece seen from far, where they are a few pixels long: without names, corners and outlines.
///
/// Each pitch has one line of cells, a cell a column; when all tracks are in, every line is copied into the pixel rows of
/// its pitch. A hundred thousand notes then touch one pixel a column instead of a row's height of them, in memory that
/// the processor holds near: painting them straight into the picture took twice as long.
final class DistantNotePainter {
    /// A quarter narrower than this, in pixels of the scene, is far away.
    private static final double FAR = 4;
    private final Raster raster;
    private final Frame frame;
    private final NoteShape shape;
    private final int width;
    private final int[] cells;
    private final int lowest;
    private final int highest;

    private DistantNotePainter(Raster raster, Frame frame) {
        this.raster = raster;
        this.frame = frame;
        shape = frame.shape();
        width = raster.width();
        lowest = Math.max(0, frame.lowestVisible() - 1);
        highest = Math.min(PitchAxis.PITCHES - 1, frame.highestVisible() + 1);
        cells = new int[Math.max(0, highest - lowest + 1) * width];
    }

    /// Whether the frame's notes are as small as that.
    static boolean fits(Frame frame) {
        return frame.time().width(frame.time().ticksPerQuarter()) < FAR;
    }

    /// Every pixel is written: what was there before does not matter.
    static void paint(Raster raster, Frame frame) {
        DistantNotePainter painter = new DistantNotePainter(raster, frame);
        frame.tracksInOrder().forEach(painter::paint);
        painter.copyLines();
    }

    /// Selected notes lie on top of their track.
    private void paint(int track) {
        BitSet selected = frame.selected().get(track);
        NoteShades shades = frame.shades().get(track);
        if (selected.isEmpty()) {
            paint(track, _ -> true, shades, false);
        } else {
            paint(track, place -> !selected.get(place), shades, false);
            paint(track, selected::get, shades, true);
        }
    }

    private void paint(int track, IntPredicate which, NoteShades shades, boolean isSelected) {
        TickRange visible = frame.visible();
        NoteIndex index = frame.indexes().get(track);
        index.forEachPlaceIn(visible.start(), visible.end(), place -> {
            int pitch = index.pitch(place);
            if (pitch >= lowest && pitch <= highest && which.test(place)) {
                int start = shape.column(index.start(place));
                fill(pitch, start, shape.right(start, shape.column(index.end(place))),
                        isSelected ? shades.selected() : shades.of(index.velocity(place)));
            }
        });
    }

    private void fill(int pitch, int start, int end, int argb) {
        int line = (pitch - lowest) * width;
        int last = line + Math.min(width, end);
        for (int i = line + Math.max(0, start); i < last; i++) {
            cells[i] = argb;
        }
    }

    private void copyLines() {
        int done = 0;
        for (int pitch = highest; pitch >= lowest; pitch--) {
            int top = Math.clamp(shape.top(pitch), done, raster.height());
            int bottom = Math.clamp(shape.bottom(pitch), top, raster.height());
            raster.clearRows(done, top);
            for (int y = top; y < bottom; y++) {
                System.arraycopy(cells, (pitch - lowest) * width, raster.pixels(), y * width, width);
            }
            done = bottom;
        }
        raster.clearRows(done, raster.height());
    }
}
