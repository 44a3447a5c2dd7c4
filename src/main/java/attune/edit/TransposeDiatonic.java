package attune.edit;

import attune.music.Note;
import attune.music.Scale;
import attune.music.Score;

/// Moves notes by steps of the scale of the key in force where each starts; a note beside the scale stays beside it.
/// Where one would leave the keyboard, all stay.
public record TransposeDiatonic(Selection notes, int steps) implements PitchRewrite {
    @Override
    public String label() {
        String distance = Math.abs(steps) == 1 ? "a step" : Math.abs(steps) + " steps";
        return "Transpose " + NoteSets.count(notes) + (steps < 0 ? " down " : " up ") + distance + " of the key";
    }

    @Override
    public int pitch(Note note, Score score) {
        return Scale.of(score.keyAt(note.tick())).step(note.pitch(), steps);
    }
}
