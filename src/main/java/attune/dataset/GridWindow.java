package attune.dataset;

/// Some bars of a piece as a grid.
///
/// @param piece its name
/// @param bar where the window begins, counted from 0; a pickup is not counted
public record GridWindow(String piece, int bar, VoiceGrid grid) {
    public GridWindow {
        if (bar < 0) {
            throw new IllegalArgumentException("Bars are counted from 0: " + bar);
        }
    }
}
