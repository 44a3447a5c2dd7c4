package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.function.UnaryOperator;

/// An edit that gives the selected notes other pitches; where one of them would leave the keyboard, all stay.
interface PitchRewrite extends NoteChange {
    /// The note's new pitch, which may lie outside 0–127.
    int pitch(Note note, Score score);

    @Override
    default UnaryOperator<Note> change(Selection selected, Score score) {
        boolean fits = selected.stream().mapToInt(note -> pitch(note, score))
                .allMatch(pitch -> pitch >= 0 && pitch <= 127);
        return note -> fits ? note.withPitch(pitch(note, score)) : note;
    }
}
