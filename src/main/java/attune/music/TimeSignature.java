package attune.music;

/// From `tick` on a bar holds `beats` notes of one `unit`-th; `unit` is a power of two.
public record TimeSignature(long tick, int beats, int unit) {
    /// What holds where nothing is said.
    public static final TimeSignature COMMON = new TimeSignature(0, 4, 4);

    public TimeSignature {
        if (tick < 0 || beats < 1 || beats > 255 || unit < 1 || unit > 256 || Integer.bitCount(unit) != 1) {
            throw new IllegalArgumentException("Not a time signature: " + beats + "/" + unit + " at " + tick);
        }
    }

    /// The length of a bar; at least one tick.
    public long barTicks(int ticksPerQuarter) {
        return Math.max(1, 4L * ticksPerQuarter * beats / unit);
    }

    /// The length of a beat, the written unit; at least one tick.
    public long beatTicks(int ticksPerQuarter) {
        return Math.max(1, 4L * ticksPerQuarter / unit);
    }

    /// The same at the nearest place of the grid on which [Chordify] and [SingleLine] put notes, in ticks of
    /// [Score#TICKS_PER_QUARTER]: a bar must not begin a hair beside its notes.
    public TimeSignature onGrid(int ticksPerQuarter) {
        long place = QuarterGrid.offset((double) tick / ticksPerQuarter);
        return new TimeSignature(place * Score.TICKS_PER_QUARTER / QuarterGrid.UNITS, beats, unit);
    }

    @Override
    public String toString() {
        return beats + "/" + unit;
    }
}
