package attune.music;

import java.util.ArrayList;
import java.util.List;

/// Where bars end, on the grid of [QuarterGrid], as music21 lays them: a time signature inside a bar waits for the next one.
final class BarLines {
    /// Beyond so many bars the rest counts as one: hostile files hold millions of empty ones.
    private static final int MOST = 100_000;

    private record Meter(long start, long bar) {}

    private final List<Meter> meters = new ArrayList<>();
    private int current;
    private int bars;
    private long end;

    BarLines(Score score) {
        meters.add(new Meter(0, length(TimeSignature.COMMON)));
        for (TimeSignature signature : score.timeSignatures()) {
            long start = QuarterGrid.offset((double) signature.tick() / score.ticksPerQuarter());
            meters.add(new Meter(start, length(signature)));
        }
        advance();
    }

    /// The end of the bar in which the last call of [#advance] left off; [Long#MAX_VALUE] for the last.
    long end() {
        return end;
    }

    /// Goes on to the next bar.
    void advance() {
        while (current + 1 < meters.size() && meters.get(current + 1).start() <= end) {
            current++;
        }
        end = bars++ < MOST ? end + meters.get(current).bar() : Long.MAX_VALUE;
    }

    private static long length(TimeSignature signature) {
        return 4L * QuarterGrid.UNITS * signature.beats() / signature.unit();
    }
}
