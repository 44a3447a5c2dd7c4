package attune.ui.pianoroll;

import java.util.Arrays;
import java.util.Locale;

/// What so many pictures of one movement of the view cost, in milliseconds.
///
/// @param name such as `pan-half`: the movement, and how far it is zoomed out
/// @param pictures how many were measured
/// @param notesInView how many notes of the piece lay in the stretch of time that was shown, at the end of the movement
/// @param paint the FX thread from the start of painting to its end, by the clock
/// @param thread all that the FX thread did for a picture, with layout and the hand-over to the renderer, in processor time
/// @param gap from one picture to the next
public record RollMeasure(String name, int pictures, int notesInView, Spread paint, Spread thread, Spread gap) {
    /// What happened once and took so long, all of it painting.
    static RollMeasure once(String name, int notesInView, long nanos) {
        Spread spread = Spread.ofNanos(new long[]{nanos});
        return new RollMeasure(name, 1, notesInView, spread, spread, spread);
    }

    /// What of it counts: an edit is more than its picture.
    double milliseconds() {
        return name.startsWith("edit") ? thread.high() : paint.high();
    }

    /// The value in the middle, and the one that 95 of 100 do not exceed.
    public record Spread(double median, double high) {
        static Spread ofNanos(long[] nanos) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return new Spread(at(sorted, 0.5), at(sorted, 0.95));
        }

        private static double at(long[] sorted, double share) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f (95 %%: %.2f)", median, high);
        }
    }
}
