package attune.project;

/// Where the window stood; −1 for both `x` and `y` lets the system place it.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    public static final WindowPlace DEFAULT = new WindowPlace(-1, -1, 1440, 900, false);

    public WindowPlace {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 100 && width < 100_000)
                || !(height >= 100 && height < 100_000)) {
            throw new IllegalArgumentException(
                    "Not a place for a window: " + x + ", " + y + ", " + width + ", " + height);
        }
    }

    /// Whether the place was chosen by the user; otherwise the system places the window.
    public boolean isPlaced() {
        return x != -1 || y != -1;
    }
}
