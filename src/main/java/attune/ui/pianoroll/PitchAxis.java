package attune.ui.pianoroll;

/// Pitch ↔ y: one row a semitone, the highest on top. y 0 is the upper edge of the notes.
///
/// @param rowHeight in pixels
/// @param scroll how many pixels of rows lie above the edge
public record PitchAxis(double rowHeight, double scroll) {
    static final double MIN_ROW = 3;
    static final double MAX_ROW = 48;
    static final int PITCHES = 128;
    private static final int HIGHEST = PITCHES - 1;

    public PitchAxis {
        rowHeight = Math.clamp(rowHeight, MIN_ROW, MAX_ROW);
        scroll = Math.max(0, scroll);
    }

    /// The upper edge of the pitch's row.
    public double y(int pitch) {
        return above(pitch) - scroll;
    }

    /// How many pixels of rows lie above the pitch's.
    double above(int pitch) {
        return (HIGHEST - pitch) * rowHeight;
    }

    /// The middle of the pitch's row.
    public double middle(int pitch) {
        return y(pitch) + rowHeight / 2;
    }

    /// The pitch whose row is under y, the highest or lowest outside.
    public int pitch(double y) {
        return Math.clamp(row(y), 0, HIGHEST);
    }

    /// As [#pitch] but free to leave 0–127: for distances.
    public int row(double y) {
        return HIGHEST - (int) Math.floor((y + scroll) / rowHeight);
    }

    public double contentHeight() {
        return PITCHES * rowHeight;
    }

    /// Another height, while what is at y stays there.
    public PitchAxis zoomed(double factor, double y) {
        PitchAxis scaled = new PitchAxis(rowHeight * factor, 0);
        return scaled.scrolledTo((y + scroll) * scaled.rowHeight / rowHeight - y);
    }

    public PitchAxis scrolledTo(double newScroll) {
        return new PitchAxis(rowHeight, newScroll);
    }

    public PitchAxis scrolledBy(double pixels) {
        return scrolledTo(scroll + pixels);
    }

    /// No further down than the lowest row at the bottom of a view so high.
    public PitchAxis within(double viewHeight) {
        return scrolledTo(Math.min(scroll, Math.max(0, contentHeight() - viewHeight)));
    }

    /// Whole-pixel rows that show these pitches in the middle of a view so high; between readable and not clumsy.
    public PitchAxis fitting(int lowest, int highest, double viewHeight) {
        int rows = highest - lowest + 1 + 4;
        PitchAxis fitted = new PitchAxis(Math.clamp(Math.floor(viewHeight / rows), 6, 18), 0);
        double middle = (HIGHEST - (highest + lowest) / 2.0 + 0.5) * fitted.rowHeight;
        return fitted.scrolledTo(middle - viewHeight / 2).within(viewHeight);
    }
}
