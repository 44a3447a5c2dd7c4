package attune.ui.pianoroll;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The notes of a piece seen from far, where they are a few pixels long: without names, corners and outlines.
///
/// Each pitch has one line of cells, a cell a column, which are copied into the pixel rows of the pitch. A hundred thousand
/// notes then touch one pixel a column instead of a row's height of them, in memory that the processor holds near. The cells
/// are kept: scrolling moves them and paints what comes into sight, and other rows only copy other lines. FX thread only.
///
/// Painting straight into the picture took twice as long; letting another core paint half of the columns was slower where that
/// core was busy.
final class DistantNotes {
    /// A quarter narrower than this, in pixels of the scene, is far away.
    private static final double FAR = 4;
    /// More pixels of the scene than any note is widened by, to be seen.
    private static final double WIDENED = 4;
    private int[] cells = new int[0];
    private @Nullable View painted;
    private long scrolled;

    /// All that the cells depend on but the scroll. Indexes and shades are the same ones while they hold the same.
    private record View(List<NoteIndex> indexes, List<NoteShades> shades, List<BitSet> selected, int active,
            double columnsATick, int width) {}

    /// Whether the frame's notes are as small as that.
    static boolean fits(Frame frame) {
        return frame.time().width(frame.time().ticksPerQuarter()) < FAR;
    }

    /// Every pixel is written: what was there before does not matter.
    void paint(Raster raster, Frame frame) {
        int width = raster.width();
        View now = new View(frame.indexes(), frame.shades(), frame.selected(), frame.active(),
                frame.shape().columnsATick(), width);
        long by = frame.shape().scrolled() - scrolled;
        if (now.equals(painted) && Math.abs(by) < width) {
            scroll((int) by, frame, width);
        } else {
            cells = new int[PitchAxis.PITCHES * width];
            new Strip(frame, width, 0, width).paint();
        }
        painted = now;
        scrolled = frame.shape().scrolled();
        copyLines(raster, frame.shape());
    }

    /// Moves what stays in sight, and paints the rest.
    private void scroll(int by, Frame frame, int width) {
        if (by == 0) {
            return;
        }
        int kept = width - Math.abs(by);
        int first = by > 0 ? kept : 0;
        for (int line = 0; line < cells.length; line += width) {
            System.arraycopy(cells, line + Math.max(0, by), cells, line + Math.max(0, -by), kept);
            Arrays.fill(cells, line + first, line + first + Math.abs(by), 0);
        }
        new Strip(frame, width, first, first + Math.abs(by)).paint();
    }

    private void copyLines(Raster raster, NoteShape shape) {
        int done = 0;
        for (int pitch = PitchAxis.PITCHES - 1; pitch >= 0; pitch--) {
            int top = Math.clamp(shape.top(pitch), done, raster.height());
            int bottom = Math.clamp(shape.bottom(pitch), top, raster.height());
            raster.clearRows(done, top);
            for (int y = top; y < bottom; y++) {
                System.arraycopy(cells, pitch * raster.width(), raster.pixels(), y * raster.width(), raster.width());
            }
            done = bottom;
        }
        raster.clearRows(done, raster.height());
    }

    /// The columns from `first` up to `end`: no others are touched.
    private final class Strip {
        private final Frame frame;
        private final NoteShape shape;
        private final int width;
        private final int first;
        private final int end;

        Strip(Frame frame, int width, int first, int end) {
            this.frame = frame;
            this.shape = frame.shape();
            this.width = width;
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
            long from = frame.time().tick(first / frame.scale() - WIDENED);
            long to = frame.time().tick(end / frame.scale() + WIDENED);
            index.forEachPlaceIn(from, to, place -> {
                if (which.test(place)) {
                    int start = shape.column(index.start(place));
                    fill(index.pitch(place), start, shape.right(start, shape.column(index.end(place))),
                            isSelected ? shades.selected() : shades.of(index.velocity(place)));
                }
            });
        }

        private void fill(int pitch, int from, int to, int argb) {
            int last = pitch * width + Math.min(end, to);
            for (int i = pitch * width + Math.max(first, from); i < last; i++) {
                cells[i] = argb;
            }
        }
    }
}
