package attune.edit;

import attune.music.Note;
import attune.music.Score;

/// Moves notes up or down by semitones; where one of them would leave the keyboard, all stay: an octave stays an octave.
public record TransposeNotes(Selection notes, int semitones) implements Edit {
    @Override
    public String label() {
        String interval = Math.abs(semitones) == 12 ? "an octave" : Math.abs(semitones) + " semitones";
        return "Transpose " + NoteSets.count(notes) + (semitones < 0 ? " down " : " up ")
                + (Math.abs(semitones) == 1 ? "a semitone" : interval);
    }

    @Override
    public Score applyTo(Score score) {
        return fits() ? NoteSets.replaced(score, notes, this::transpose) : score;
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return fits() ? NoteSets.changed(notes, this::transpose).within(after) : before;
    }

    private boolean fits() {
        return notes.stream().mapToInt(Note::pitch)
                .allMatch(pitch -> pitch + semitones >= 0 && pitch + semitones <= 127);
    }

    private Note transpose(Note note) {
        return note.withPitch(note.pitch() + semitones);
    }
}
