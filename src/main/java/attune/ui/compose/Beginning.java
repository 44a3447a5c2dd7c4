package attune.ui.compose;

/// What a take begins with.
public enum Beginning {
    /// START only: the network begins a piece of its own.
    NOTHING("From nothing"),
    /// The selected notes; the take goes on behind them.
    SELECTION("Selection"),
    /// All that comes before the playhead; the take goes on at the playhead.
    CURSOR("Cursor"),
    /// What an earlier take began with, at the same place.
    TAKE("As before");

    private final String text;

    Beginning(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
