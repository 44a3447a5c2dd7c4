package attune.picture;

/// How music stands on paper.
///
/// @param staff the height of a staff in millimetres, from its lowest line to its highest
public record SheetStyle(Paper paper, double staff) {
    /// Small enough for four voices, large enough to play from.
    public static final double USUAL_STAFF = 6.5;
    public static final double LEAST_STAFF = 3;
    public static final double MOST_STAFF = 12;
    private static final double SPACES = 4;
    static final double MARGIN = 15 * Paper.POINTS_A_MILLIMETRE;

    public SheetStyle {
        if (!(staff >= LEAST_STAFF && staff <= MOST_STAFF)) {
            throw new IllegalArgumentException("A staff is 3 to 12 mm high: " + staff);
        }
    }

    /// Between two staff lines, in points.
    double space() {
        return staff * Paper.POINTS_A_MILLIMETRE / SPACES;
    }

    /// How wide a line of staves is, in spaces between staff lines.
    public double spaces() {
        return (paper.width() - 2 * MARGIN) / space();
    }
}
