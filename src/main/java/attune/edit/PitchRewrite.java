package attune.edit;

import attune.music.Note;
import attune.music.Score;

/// An edit that gives the selected notes other pitches; where one of them would leave the keyboard, all stay.
interface PitchRewrite extends NoteRewrite {
    /// The note's new pitch, which may lie outside 0–127.
    int pitch(Note note, Score score);

    @Override
    default Selection rewritten(Selection selected, Score score) {
        boolean fits = selected.stream().mapToInt(note -> pitch(note, score))
                .allMatch(pitch -> pitch >= 0 && pitch <= 127);
        return fits ? NoteSets.changed(selected, note -> note.withPitch(pitch(note, score))) : selected;
    }
}
