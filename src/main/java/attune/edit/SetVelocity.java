package attune.edit;

import attune.music.Note;
import attune.music.Score;

/// Gives all notes the same velocity (1–127).
public record SetVelocity(Selection notes, int velocity) implements Edit {
    public SetVelocity {
        velocity = Math.clamp(velocity, 1, 127);
    }

    @Override
    public String label() {
        return "Set the velocity of " + NoteSets.count(notes);
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.replaced(score, notes, this::set);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return NoteSets.changed(notes, this::set).within(after);
    }

    private Note set(Note note) {
        return note.withVelocity(velocity);
    }
}
