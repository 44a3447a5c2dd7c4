package attune.music;

/// A stretch of time in ticks: from `start` up to, not including, `end`.
public record TickRange(long start, long end) {
    public TickRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A range runs forwards from 0 or later: " + start + " to " + end);
        }
    }

    public long length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(long tick) {
        return tick >= start && tick < end;
    }

    /// Whether the two share at least one tick.
    public boolean overlaps(TickRange other) {
        return start < other.end && other.start < end;
    }
}
