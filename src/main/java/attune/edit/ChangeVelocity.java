package attune.edit;

import attune.music.Note;
import attune.music.Score;

/// Makes all notes louder or softer by the same amount, each within 1–127.
public record ChangeVelocity(Selection notes, int by) implements Edit {
    @Override
    public String label() {
        return "Change the velocity of " + NoteSets.count(notes);
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.replaced(score, notes, this::change);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return NoteSets.changed(notes, this::change).within(after);
    }

    private Note change(Note note) {
        return note.withVelocity(Math.clamp(note.velocity() + by, 1, 127));
    }
}
