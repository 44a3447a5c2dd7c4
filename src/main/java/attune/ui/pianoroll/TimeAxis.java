package attune.ui.pianoroll;

import attune.music.TickRange;

/// Ticks ↔ x: the scale and the scroll that ruler, notes and velocities share. x 0 is the left edge of the notes.
///
/// The scale is kept in pixels a quarter, so that pieces of another resolution look alike.
///
/// @param scroll how many pixels of the piece lie left of the edge
public record TimeAxis(int ticksPerQuarter, double pixelsPerQuarter, double scroll) {
    /// A whole symphony in a window; a 64th note as wide as a hand.
    static final double MIN_SCALE = 0.02;
    static final double MAX_SCALE = 4_096;
    /// Empty space before the first note, so that its edge can be seen and grasped.
    private static final double MARGIN = 8;

    public TimeAxis {
        if (ticksPerQuarter < 1) {
            throw new IllegalArgumentException("A quarter lasts at least one tick: " + ticksPerQuarter);
        }
        pixelsPerQuarter = Math.clamp(pixelsPerQuarter, MIN_SCALE, MAX_SCALE);
        scroll = Math.max(0, scroll);
    }

    public double x(long tick) {
        return width(tick) - scroll;
    }

    /// Where a place between ticks is, as [#exact] gives it.
    double x(double exactTick) {
        return exactTick * pixelsPerQuarter / ticksPerQuarter - scroll;
    }

    /// The width of so many ticks in pixels.
    public double width(long ticks) {
        return (double) ticks * pixelsPerQuarter / ticksPerQuarter;
    }

    /// How many ticks so many pixels are; negative for negative ones.
    public double ticks(double pixels) {
        return pixels * ticksPerQuarter / pixelsPerQuarter;
    }

    /// The tick under x; 0 left of the start.
    public long tick(double x) {
        return Math.max(0, (long) Math.floor(ticks(x + scroll)));
    }

    /// The place under x between ticks; negative left of the start: for distances.
    public double exact(double x) {
        return ticks(x + scroll);
    }

    /// What a view so wide shows.
    public TickRange visible(double viewWidth) {
        return new TickRange(tick(0), tick(Math.max(0, viewWidth)) + 1);
    }

    /// Another scale, while what is at x stays there.
    public TimeAxis zoomed(double factor, double x) {
        double at = ticks(x + scroll);
        TimeAxis scaled = new TimeAxis(ticksPerQuarter, pixelsPerQuarter * factor, 0);
        return scaled.scrolledTo(at * scaled.pixelsPerQuarter / ticksPerQuarter - x);
    }

    public TimeAxis scrolledTo(double newScroll) {
        return new TimeAxis(ticksPerQuarter, pixelsPerQuarter, newScroll);
    }

    public TimeAxis scrolledBy(double pixels) {
        return scrolledTo(scroll + pixels);
    }

    /// Scrolled so that the tick stands at x, as far as the start allows.
    public TimeAxis withTickAt(long tick, double x) {
        return scrolledTo(width(tick) - x);
    }

    /// The scale and scroll that show the whole range in a view so wide.
    public TimeAxis fitting(TickRange range, double viewWidth) {
        double room = Math.max(1, viewWidth - 2 * MARGIN);
        double scale = room * ticksPerQuarter / Math.max(1, range.length());
        TimeAxis fitted = new TimeAxis(ticksPerQuarter, scale, 0);
        return fitted.withTickAt(range.start(), range.start() == 0 ? 0 : MARGIN);
    }

    /// The same scale and place for a piece of another resolution.
    public TimeAxis withTicksPerQuarter(int resolution) {
        return new TimeAxis(resolution, pixelsPerQuarter, scroll);
    }
}
