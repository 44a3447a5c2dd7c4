package attune.bench;

/// Someone who does the work when it is his turn, and says what it cost, in the measure's unit.
///
/// @param setting such as `2 threads`; of a rival's settings the one with the best median counts
/// @param warmUp what goes before the first turn and is not counted, but tells whether the setting is worth turns at all
public record Contestant(Rival rival, String setting, Turn warmUp, Turn turn) {
    /// A turn.
    @FunctionalInterface
    public interface Turn {
        double take() throws BenchException;
    }

    /// No warm-up, and so nothing to judge the setting by.
    static final Turn NO_WARM_UP = () -> Double.NaN;

    /// A contestant whose first turn is not counted.
    public Contestant(Rival rival, String setting, Turn turn) {
        this(rival, setting, turn, turn);
    }
}
