package attune.music;

/// A change on a track's channel other than a note; `value` is 0–127, for a pitch bend 0–16383 with 8192 as the middle.
public record ControlEvent(long tick, Kind kind, int number, int value) implements Comparable<ControlEvent> {
    /// What changes; `number` is the controller's number for [#CONTROLLER], the key for [#KEY_PRESSURE], otherwise 0.
    public enum Kind {
        CONTROLLER, PROGRAM, PITCH_BEND, CHANNEL_PRESSURE, KEY_PRESSURE
    }

    public ControlEvent {
        int highest = kind == Kind.PITCH_BEND ? 16383 : 127;
        if (tick < 0 || number < 0 || number > 127 || value < 0 || value > highest) {
            throw new IllegalArgumentException(
                    "A control event out of its range: " + tick + ", " + kind + ", " + number + ", " + value);
        }
    }

    /// Whether it chooses the bank of sounds for the next program.
    public boolean isBankSelect() {
        return kind == Kind.CONTROLLER && (number == 0 || number == 32);
    }

    /// By time only: events at the same tick keep the order in which they were given.
    @Override
    public int compareTo(ControlEvent other) {
        return Long.compare(tick, other.tick);
    }
}
