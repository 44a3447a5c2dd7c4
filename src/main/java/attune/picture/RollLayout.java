package attune.picture;

import attune.music.Note;
import attune.music.TickRange;
import java.util.IntSummaryStatistics;
import java.util.List;

/// Where things stand in the picture of a roll, in points.
///
/// @param lowest the pitch of the lowest row, `highest` that of the uppermost
record RollLayout(TickRange range, double quarter, int ticksPerQuarter, int lowest, int highest, double left,
        double top) {
    static final double ROW = 9;
    /// A picture wider than two metres and a half is of no use.
    private static final double WIDEST = 8000;
    private static final double USUAL_QUARTER = 28;
    private static final int ROWS_BESIDE = 2;
    /// Where nothing sounds there is a piano with an octave.
    private static final int MIDDLE_C = 60;

    /// There is always a C among the rows: only these are named.
    static RollLayout of(TickRange range, int ticksPerQuarter, List<RollPart> parts, double left, double top) {
        IntSummaryStatistics pitches = parts.stream().flatMap(part -> part.notes().stream())
                .mapToInt(Note::pitch).summaryStatistics();
        boolean empty = pitches.getCount() == 0;
        int lowest = Math.max(0, (empty ? MIDDLE_C : pitches.getMin()) - ROWS_BESIDE);
        int highest = Math.min(127, (empty ? MIDDLE_C + 12 : pitches.getMax()) + ROWS_BESIDE);
        boolean named = highest / 12 * 12 >= lowest;
        double quarters = Math.max(1, range.length()) / (double) ticksPerQuarter;
        return new RollLayout(range, Math.min(USUAL_QUARTER, WIDEST / quarters), ticksPerQuarter,
                named ? lowest : lowest / 12 * 12, highest, left, top);
    }

    RollLayout withTop(double newTop) {
        return new RollLayout(range, quarter, ticksPerQuarter, lowest, highest, left, newTop);
    }

    double plotWidth() {
        return width(range.length());
    }

    double plotHeight() {
        return (highest - lowest + 1) * ROW;
    }

    double right() {
        return left + plotWidth();
    }

    double bottom() {
        return top + plotHeight();
    }

    double width(long ticks) {
        return ticks * quarter / ticksPerQuarter;
    }

    /// Of ticks outside of the range the nearest edge.
    double x(long tick) {
        return left + width(Math.clamp(tick, range.start(), range.end()) - range.start());
    }

    /// The upper edge of the pitch's row.
    double y(int pitch) {
        return top + (highest - pitch) * ROW;
    }
}
