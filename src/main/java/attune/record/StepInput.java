package attune.record;

import attune.edit.InsertNotes;
import attune.music.Note;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Notes written one after the other without a clock: a key writes a note of the chosen length and goes on; keys that are held
/// together make a chord, which is written when the last of them is let go.
///
/// @param position the tick of the next note
/// @param length in ticks
/// @param held the keys that are down
/// @param chord the velocities of the notes that wait to be written, by pitch
public record StepInput(int track, long position, long length, Set<Integer> held, SortedMap<Integer, Integer> chord) {
    /// What comes next, and the notes to insert if any are complete.
    public record Step(StepInput next, Optional<InsertNotes> edit) {}

    public StepInput {
        if (track < 0 || position < 0 || length < 1) {
            throw new IllegalArgumentException(
                    "Track and tick from 0, lengths from 1: " + track + ", " + position + ", " + length);
        }
        held = Set.copyOf(held);
        chord = Collections.unmodifiableSortedMap(new TreeMap<>(chord));
    }

    /// No key is down.
    public static StepInput at(int track, long position, long length) {
        return new StepInput(track, position, length, Set.of(), new TreeMap<>());
    }

    public StepInput withLength(long newLength) {
        return new StepInput(track, position, newLength, held, chord);
    }

    /// Another place, where the chord that waits comes along.
    public StepInput withPosition(long newPosition) {
        return new StepInput(track, newPosition, length, held, chord);
    }

    /// Leaves a silence of the chosen length.
    public StepInput rest() {
        return withPosition(position + length);
    }

    /// Goes back by the chosen length, no further than the start of the piece.
    public StepInput back() {
        return withPosition(Math.max(0, position - length));
    }

    /// A key goes down: pitch 0–127, velocity 1–127.
    public StepInput press(int pitch, int velocity) {
        Set<Integer> nowHeld = new TreeSet<>(held);
        nowHeld.add(pitch);
        SortedMap<Integer, Integer> nowChord = new TreeMap<>(chord);
        nowChord.put(pitch, velocity);
        return new StepInput(track, position, length, nowHeld, nowChord);
    }

    /// A key goes up; with the last one the chord is written and the next position comes.
    public Step release(int pitch) {
        Set<Integer> nowHeld = new TreeSet<>(held);
        if (!nowHeld.remove(pitch)) {
            return new Step(this, Optional.empty());
        }
        if (!nowHeld.isEmpty()) {
            return new Step(new StepInput(track, position, length, nowHeld, chord), Optional.empty());
        }
        List<Note> notes = chord.entrySet().stream()
                .map(key -> new Note(position, length, key.getKey(), key.getValue())).toList();
        String label = notes.size() == 1 ? "Enter a note" : "Enter a chord";
        return new Step(at(track, position + length, length), Optional.of(new InsertNotes(label, track, notes)));
    }
}
