package attune.music;

/// Finds places of a grid; the grid is counted from the start of each bar, so that a bar of any length starts on it.
public final class Quantize {
    private Quantize() {}

    /// The place nearest to the tick.
    ///
    /// @param step of the grid in ticks
    public static long nearest(long tick, long step, Meter meter) {
        TickRange bar = meter.barAt(tick);
        long snapped = bar.start() + Math.round((double) (tick - bar.start()) / step) * step;
        return snapped >= bar.end() || bar.end() - tick < Math.abs(tick - snapped) ? bar.end() : snapped;
    }

    /// The place at or before the tick.
    public static long floor(long tick, long step, Meter meter) {
        long bar = meter.barAt(tick).start();
        return bar + (tick - bar) / step * step;
    }

    /// The first place after the tick.
    public static long next(long tick, long step, Meter meter) {
        TickRange bar = meter.barAt(tick);
        return Math.min(bar.end(), bar.start() + ((tick - bar.start()) / step + 1) * step);
    }
}
