package attune.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/// The rectangles of a row of cells, to be painted in this order: each also lies under the brighter ones that stand on it, as
/// bricks lie under bricks.
///
/// There are at most as many as runs of one shade. Had each run only its own place, programs that smooth edges would let the
/// paper shine through wherever two meet.
final class RowSpans {
    /// From column `start` up to, not including, `end`.
    record Span(int start, int end, int shade) {}

    private RowSpans() {}

    static List<Span> of(int[] shades) {
        List<Span> spans = new ArrayList<>();
        Deque<Span> open = new ArrayDeque<>();
        for (int col = 0; col < shades.length; col++) {
            int start = close(open, col, shades[col], spans);
            if (open.isEmpty() || open.getLast().shade() < shades[col]) {
                open.addLast(new Span(start, col, shades[col]));
            }
        }
        close(open, shades.length, Integer.MIN_VALUE, spans);
        Collections.reverse(spans);
        return spans;
    }

    /// Ends what is brighter than the shade, the brightest first; where the last of it began a darker one begins beneath.
    private static int close(Deque<Span> open, int col, int shade, List<Span> closed) {
        int start = col;
        while (!open.isEmpty() && open.getLast().shade() > shade) {
            Span span = open.removeLast();
            start = span.start();
            closed.add(new Span(start, col, span.shade()));
        }
        return start;
    }
}
