package attune.edit;

/// How a lane goes from one value to another.
public enum RampShape {
    LINE("Line"), SLOW_START("Slow start"), SLOW_END("Slow end"), S("Slow at both ends");

    private final String text;

    RampShape(String text) {
        this.text = text;
    }

    /// As a menu shows it.
    public String text() {
        return text;
    }

    /// How far the value has come.
    ///
    /// @param way the share of the time, 0–1
    /// @return 0 at 0 and 1 at 1, never falling
    public double at(double way) {
        double left = 1 - way;
        return switch (this) {
            case LINE -> way;
            case SLOW_START -> way * way * way;
            case SLOW_END -> 1 - left * left * left;
            case S -> way * way * (3 - 2 * way);
        };
    }
}
