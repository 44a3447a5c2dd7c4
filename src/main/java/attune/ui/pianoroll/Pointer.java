package attune.ui.pianoroll;

/// Where the mouse is over the notes and what is held down with it.
///
/// @param shortcut Ctrl, on macOS Command
/// @param clicks 2 at the second press of a double click
public record Pointer(double x, double y, boolean shift, boolean shortcut, boolean alt, int clicks) {
    static Pointer at(double x, double y) {
        return new Pointer(x, y, false, false, false, 1);
    }

    boolean farFrom(Pointer other) {
        return Math.hypot(x - other.x, y - other.y) > 3;
    }
}
