package attune.ui.voices;

/// Where the little rolls of a take stand in a picture: a row a voice, a column a bar.
///
/// @param width of the picture in pixels, and `height` likewise
record GridLayout(double width, double height, int tracks, int bars) {
    private static final double WIDE_GAP = 6;
    private static final double NARROW_GAP = 2;
    private static final double HIGH_GAP = 12;
    private static final double LOW_GAP = 6;
    /// Beyond so many, gaps are small.
    private static final int FEW = 4;

    private double gapAcross() {
        return bars > FEW ? NARROW_GAP : WIDE_GAP;
    }

    private double gapDown() {
        return tracks > FEW ? LOW_GAP : HIGH_GAP;
    }

    double cellWidth() {
        return Math.max(1, (width - (bars - 1) * gapAcross()) / bars);
    }

    double cellHeight() {
        return Math.max(1, (height - (tracks - 1) * gapDown()) / tracks);
    }

    /// The left edge of a bar.
    double x(int bar) {
        return bar * (cellWidth() + gapAcross());
    }

    /// The upper edge of a voice.
    double y(int track) {
        return track * (cellHeight() + gapDown());
    }

    /// Where a place in the take stands.
    ///
    /// @param share from 0, the start, to 1, the end
    double place(double share) {
        int bar = Math.clamp((long) (share * bars), 0, bars - 1);
        return x(bar) + (share * bars - bar) * cellWidth();
    }
}
