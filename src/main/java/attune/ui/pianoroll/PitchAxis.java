package attune.ui.pianoroll;

/// Pitch ↔ y: one row a pitch, the highest on top. y 0 is the upper edge of the notes.
///
/// A folded roll has no rows for some pitches; these stand, without any height, between the rows of their neighbours.
///
/// @param rowHeight in pixels
/// @param scroll how many pixels of rows lie above the edge
/// @param rows which pitches have one
public record PitchAxis(double rowHeight, double scroll, PitchRows rows) {
    static final double MIN_ROW = 3;
    static final double MAX_ROW = 48;
    static final int PITCHES = PitchRows.PITCHES;
    private static final int HIGHEST = PITCHES - 1;

    public PitchAxis {
        rowHeight = Math.clamp(rowHeight, MIN_ROW, MAX_ROW);
        scroll = Math.max(0, scroll);
    }

    /// With a row for each semitone.
    public PitchAxis(double rowHeight, double scroll) {
        this(rowHeight, scroll, PitchRows.ALL);
    }

    /// The upper edge of the pitch's row.
    public double y(int pitch) {
        return above(pitch) - scroll;
    }

    /// How many pixels of rows lie above the pitch's.
    double above(int pitch) {
        return rows.above(pitch) * rowHeight;
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
        return rows.pitch((int) Math.floor((y + scroll) / rowHeight));
    }

    public double contentHeight() {
        return rows.count() * rowHeight;
    }

    /// Another height, while what is at y stays there.
    public PitchAxis zoomed(double factor, double y) {
        PitchAxis scaled = new PitchAxis(rowHeight * factor, 0, rows);
        return scaled.scrolledTo((y + scroll) * scaled.rowHeight / rowHeight - y);
    }

    public PitchAxis scrolledTo(double newScroll) {
        return new PitchAxis(rowHeight, newScroll, rows);
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
        int wanted = rows.above(lowest) - rows.above(highest) + 1 + 4;
        PitchAxis fitted = new PitchAxis(Math.clamp(Math.floor(viewHeight / wanted), 6, 18), 0, rows);
        double middle = ((rows.above(highest) + rows.above(lowest)) / 2.0 + 0.5) * fitted.rowHeight;
        return fitted.scrolledTo(middle - viewHeight / 2).within(viewHeight);
    }

    /// Other rows, while the pitch in the middle of a view so high stays there.
    PitchAxis withRows(PitchRows other, double viewHeight) {
        int pitch = pitch(viewHeight / 2);
        PitchAxis changed = new PitchAxis(rowHeight, 0, other);
        return changed.scrolledTo(changed.above(pitch) - above(pitch) + scroll).within(viewHeight);
    }
}
