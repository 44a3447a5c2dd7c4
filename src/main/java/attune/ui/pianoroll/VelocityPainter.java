package attune.ui.pianoroll;

import attune.music.TickRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// Paints a bar a note, as high as the note is loud; notes of several tracks at one time stand side by side.
///
/// It goes from the front to the back and fills of each column only what is still free, so that a hundred thousand bars
/// cost no more pixels than the lane has.
final class VelocityPainter {
    static final double HEIGHT = 58;
    private static final double TOP = 6;
    static final double BAR = 3;
    private static final int TRACKS_BESIDE = 6;
    /// How far right of its note a bar can stand.
    static final double MOST_SHIFT = TRACKS_BESIDE * (BAR + 1) + 1;
    private final Raster raster;
    private final Frame frame;
    /// The highest pixel of each column that is taken; all below it are.
    private final int[] free;
    /// The highest bar that starts in a column; as many columns more at the left as a bar can begin before the picture.
    private final int[] tops;
    private final int[] heights = new int[128];

    private VelocityPainter(Raster raster, Frame frame) {
        this.raster = raster;
        this.frame = frame;
        this.free = new int[raster.width()];
        this.tops = new int[raster.width() + frame.pixels(BAR) - 1];
        Arrays.fill(free, raster.height());
        Arrays.setAll(heights, velocity -> frame.pixels(y(velocity)));
    }

    static void paint(Raster raster, Frame frame) {
        raster.clear(Raster.argb(frame.palette().window()));
        raster.fill(0, 0, raster.width(), 1, Raster.argb(frame.palette().line()));
        VelocityPainter painter = new VelocityPainter(raster, frame);
        int text = Raster.argb(frame.palette().text());
        for (int track : frame.tracksInOrder().reversed()) {
            BitSet selected = frame.selected().get(track);
            if (!selected.isEmpty()) {
                painter.paint(track, selected::get, text);
            }
            painter.paint(track, place -> !selected.get(place), frame.shades().get(track).usual());
        }
    }

    private void paint(int track, IntPredicate which, int argb) {
        Arrays.fill(tops, raster.height());
        NoteIndex index = frame.indexes().get(track);
        int shift = frame.pixels(left(0, track));
        int bar = frame.pixels(BAR);
        TickRange visible = frame.visible();
        long from = Math.max(0, visible.start() - (long) Math.ceil(frame.time().ticks(MOST_SHIFT + BAR)));
        index.forEachPlaceIn(from, visible.end(), place -> {
            if (which.test(place)) {
                // a bar that begins left of the picture reaches into it from its margin
                int x = frame.shape().column(index.start(place)) + shift + bar - 1;
                if (x >= 0 && x < tops.length) {
                    tops[x] = Math.min(tops[x], heights[index.velocity(place)]);
                }
            }
        });
        fill(bar, argb);
    }

    /// Makes each column's highest start as wide as a bar: once a track and not once a note.
    private void fill(int bar, int argb) {
        for (int x = 0; x < free.length; x++) {
            int top = raster.height();
            for (int i = x; i < x + bar; i++) {
                top = Math.min(top, tops[i]);
            }
            if (top < free[x]) {
                raster.fillColumn(x, top, free[x], argb);
                free[x] = top;
            }
        }
    }

    /// Where the note's bar stands: a little to the right for each track before its own.
    static double left(double noteX, int track) {
        return noteX + 1 + track % TRACKS_BESIDE * (BAR + 1);
    }

    static double y(int velocity) {
        return TOP + (127 - velocity) / 127.0 * (HEIGHT - TOP);
    }

    /// The velocity at a height of the lane, 1–127.
    static int velocity(double y) {
        return Math.clamp(Math.round(127 - (y - TOP) / (HEIGHT - TOP) * 127), 1, 127);
    }
}
