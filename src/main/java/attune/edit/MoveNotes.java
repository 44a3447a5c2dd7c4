package attune.edit;

import attune.music.Note;
import attune.music.Score;

/// Moves notes together in time and pitch, no further than the start of the piece and the ends of the keyboard.
public record MoveNotes(Selection notes, long ticks, int semitones) implements Edit {
    @Override
    public String label() {
        return "Move " + NoteSets.count(notes);
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.replaced(score, notes, limited()::move);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return NoteSets.changed(notes, limited()::move).within(after);
    }

    private Shift limited() {
        return Shift.limited(notes, ticks, semitones);
    }

    /// A distance in time and pitch that keeps all notes of a selection within bounds, and so their shape.
    record Shift(long ticks, int semitones) {
        static Shift limited(Selection notes, long ticks, int semitones) {
            long earliest = notes.stream().mapToLong(Note::tick).min().orElse(0);
            int lowest = notes.stream().mapToInt(Note::pitch).min().orElse(0);
            int highest = notes.stream().mapToInt(Note::pitch).max().orElse(127);
            return new Shift(Math.max(ticks, -earliest), Math.clamp(semitones, -lowest, 127 - highest));
        }

        Note move(Note note) {
            return new Note(note.tick() + ticks, note.duration(), note.pitch() + semitones, note.velocity());
        }
    }
}
