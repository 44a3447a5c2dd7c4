package attune.music;

import java.util.Comparator;

/// A note: where it starts and how long it lasts in ticks, its MIDI pitch (0–127) and velocity (1–127).
public record Note(long tick, long duration, int pitch, int velocity) implements Comparable<Note> {
    private static final Comparator<Note> ORDER = Comparator.comparingLong(Note::tick).thenComparingInt(Note::pitch)
            .thenComparingLong(Note::duration).thenComparingInt(Note::velocity);

    public Note {
        if (tick < 0 || duration < 1) {
            throw new IllegalArgumentException(
                    "A note starts at 0 or later and lasts a tick or more: " + tick + ", " + duration);
        }
        if (pitch < 0 || pitch > 127 || velocity < 1 || velocity > 127) {
            throw new IllegalArgumentException("Pitch is 0–127 and velocity 1–127: " + pitch + ", " + velocity);
        }
    }

    /// The first tick after the note.
    public long end() {
        return tick + duration;
    }

    public TickRange range() {
        return new TickRange(tick, end());
    }

    public Note withTick(long newTick) {
        return new Note(newTick, duration, pitch, velocity);
    }

    public Note withDuration(long newDuration) {
        return new Note(tick, newDuration, pitch, velocity);
    }

    public Note withPitch(int newPitch) {
        return new Note(tick, duration, newPitch, velocity);
    }

    public Note withVelocity(int newVelocity) {
        return new Note(tick, duration, pitch, newVelocity);
    }

    /// By start, then pitch, then length, then velocity.
    @Override
    public int compareTo(Note other) {
        return ORDER.compare(this, other);
    }
}
