package attune.music;

/// From `tick` on a quarter note lasts `microsPerQuarter` microseconds.
public record TempoChange(long tick, int microsPerQuarter) {
    public TempoChange {
        if (tick < 0 || microsPerQuarter < 1) {
            throw new IllegalArgumentException(
                    "A tempo needs a tick from 0 and a length above 0: " + tick + ", " + microsPerQuarter);
        }
    }

    /// Quarter notes a minute.
    public static TempoChange ofBpm(long tick, double quartersPerMinute) {
        return new TempoChange(tick, (int) Math.round(60_000_000 / quartersPerMinute));
    }

    public double quartersPerMinute() {
        return 60_000_000.0 / microsPerQuarter;
    }
}
