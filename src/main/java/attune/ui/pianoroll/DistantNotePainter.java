package attune.ui.pianoroll;

import attune.music.TickRange;
import java.util.BitSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntPredicate;

/// Paints the notes of a piece seen from far, where they are a few pixels long: without names, corners and outlines.
///
/// Each pitch has one line of cells, a cell a column; when all tracks are in, every line is copied into the pixel rows of
/// its pitch. A hundred thousand notes then touch one pixel a column instead of a row's height of them, in memory that
/// the processor holds near: painting them straight into the picture took twice as long. Two cores paint half of the columns each.
final class DistantNotePainter {
    /// A quarter narrower than this, in pixels of the scene, is far away.
    private static final double FAR = 4;
    /// In pixels of the scene, more than any note is widened by.
    private static final double WIDENED = 4;
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
        TickRange visible = frame.visible();
        long middle = (visible.start() + visible.end()) / 2;
        int seam = Math.clamp(frame.shape().column(middle), 0, raster.width());
        // a note that ends before the seam may be widened over it, for it would be too narrow to be seen
        long margin = (long) Math.ceil(frame.time().ticks(WIDENED));
        Part left = painter.new Part(new TickRange(visible.start(), middle), 0, seam);
        Part right = painter.new Part(new TickRange(Math.max(0, middle - margin), visible.end()), seam, raster.width());
        ForkJoinTask<?> beside = ForkJoinPool.commonPool().submit((Runnable) right::paint);
        left.paint();
        beside.join();
        painter.copyLines();
    }

    /// The columns from `first` up to `end`, painted by one thread: cells of others are not touched.
    private final class Part {
        private final TickRange range;
        private final int first;
        private final int end;

        Part(TickRange range, int first, int end) {
            this.range = range;
            this.first = first;
            this.end = end;
        }

        void paint() {
            frame.tracksInOrder().forEach(this::paint);
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
            NoteIndex index = frame.indexes().get(track);
            index.forEachPlaceIn(range.start(), range.end(), place -> {
                int pitch = index.pitch(place);
                if (pitch >= lowest && pitch <= highest && which.test(place)) {
                    int start = shape.column(index.start(place));
                    fill(pitch, start, shape.right(start, shape.column(index.end(place))),
                            isSelected ? shades.selected() : shades.of(index.velocity(place)));
                }
            });
        }

        private void fill(int pitch, int from, int to, int argb) {
            int line = (pitch - lowest) * width;
            int last = line + Math.min(end, to);
            for (int i = line + Math.max(first, from); i < last; i++) {
                cells[i] = argb;
            }
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
