package attune.edit;

import attune.music.Note;
import attune.music.Scale;
import attune.music.Score;
import java.util.Comparator;

/// Mirrors pitches around an axis, in steps of a scale; [Scale#CHROMATIC] counts semitones. Where one note would leave the
/// keyboard, all stay.
///
/// @param axis the pitch (0–127) that stays where it is
public record InvertNotes(Selection notes, int axis, Scale scale) implements PitchRewrite {
    public InvertNotes {
        if (axis < 0 || axis > 127) {
            throw new IllegalArgumentException("An axis is a pitch, 0–127: " + axis);
        }
    }

    /// Around the first note, of several the lowest: what composers call the inversion of a subject.
    public static InvertNotes aroundFirst(Selection notes, Scale scale) {
        return new InvertNotes(notes, notes.stream().min(Comparator.naturalOrder()).map(Note::pitch).orElse(60), scale);
    }

    @Override
    public String label() {
        return "Invert " + NoteSets.count(notes);
    }

    @Override
    public int pitch(Note note, Score score) {
        return scale.mirror(note.pitch(), axis);
    }
}
