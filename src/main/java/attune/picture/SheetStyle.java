package attune.picture;

/// How music stands on paper.
///
/// @param staff the height of a staff in millimetres, from its lowest line to its highest
public record SheetStyle(Paper paper, double staff) {
    /// Small enough for four voices, large enough to play from.
    public static final double USUAL_STAFF = 6.5;
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final double SPACES = 4;
    static final double MARGIN = 15 * POINTS_A_MILLIMETRE;

    /// Between two staff lines, in points.
    double space() {
        return staff * POINTS_A_MILLIMETRE / SPACES;
    }

    /// How wide a line of staves is, in spaces between staff lines.
    public double spaces() {
        return (paper.width() - 2 * MARGIN) / space();
    }
}
