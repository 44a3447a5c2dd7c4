package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.function.UnaryOperator;

/// Multiplies velocities by a factor and then adds an offset, each result within 1–127.
///
/// @param factor below 1 brings loud and soft closer together, above 1 farther apart
public record ScaleVelocity(Selection notes, double factor, int offset) implements NoteChange {
    public ScaleVelocity {
        if (!(factor >= 0 && factor <= 127)) {
            throw new IllegalArgumentException("A factor for velocities lies between 0 and 127: " + factor);
        }
    }

    @Override
    public String label() {
        return "Scale the velocity of " + NoteSets.count(notes);
    }

    @Override
    public UnaryOperator<Note> change(Selection selected, Score score) {
        return note -> note.withVelocity(
                (int) Math.clamp(Math.round(note.velocity() * factor) + offset, 1L, 127L));
    }
}
