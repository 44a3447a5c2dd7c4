package attune.edit;

import attune.music.Note;
import attune.music.Score;

/// Moves the starts and the ends of notes, each note by the same distance; none becomes shorter than `shortest`,
/// or than it was where it was shorter.
public record ResizeNotes(Selection notes, long startBy, long endBy, long shortest) implements Edit {
    public ResizeNotes {
        if (shortest < 1) {
            throw new IllegalArgumentException("A note lasts at least one tick: " + shortest);
        }
    }

    @Override
    public String label() {
        return "Resize " + NoteSets.count(notes);
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.replaced(score, notes, this::resize);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return NoteSets.changed(notes, this::resize).within(after);
    }

    private Note resize(Note note) {
        long least = Math.min(shortest, note.duration());
        long start = Math.clamp(note.tick() + startBy, 0, Math.max(0, note.end() - least));
        long end = Math.max(note.end() + endBy, start + least);
        return new Note(start, end - start, note.pitch(), note.velocity());
    }
}
