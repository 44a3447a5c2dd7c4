package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.Score;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a screen reader says of the place where the note cursor stands.
final class SpokenPlace {
    private SpokenPlace() {}

    /// The note that sounds there; where several do, the last that started.
    static Optional<Note> at(List<Note> notes, NoteCursor.Place place) {
        return notes.stream().filter(note -> note.pitch() == place.pitch() && sounds(note, place.tick()))
                .max(Comparator.naturalOrder());
    }

    private static boolean sounds(Note note, long tick) {
        return note.tick() <= tick && tick < note.end();
    }

    /// `C4, bar 3 beat 2, 1 quarter, velocity 80, selected, 2 of 5 at this time`, or `Bar 3 beat 2, nothing at E4`.
    static String of(Score score, int track, Selection selection, NoteCursor.Place place) {
        List<Note> notes = track < score.tracks().size() ? score.tracks().get(track).notes() : List.of();
        return at(notes, place).map(note -> of(score, notes, selection.contains(track, note), place, note))
                .orElseGet(() -> spot(score, place.tick()) + ", nothing at "
                        + Pitch.name(place.pitch(), score.keyAt(place.tick()).sharps()));
    }

    private static String of(Score score, List<Note> notes, boolean selected, NoteCursor.Place place, Note note) {
        List<Note> together = notes.stream().filter(other -> sounds(other, place.tick()))
                .sorted(Comparator.comparingInt(Note::pitch)).toList();
        return (note.tick() == place.tick() ? "" : spot(score, place.tick()) + ", goes on: ")
                + SpokenNote.describe(score, note)
                + (selected ? ", selected" : "")
                + (together.size() > 1
                        ? ", " + (together.indexOf(note) + 1) + " of " + together.size() + " at this time"
                        : "");
    }

    private static String spot(Score score, long tick) {
        Meter.Position at = score.meter().position(tick);
        return "Bar " + at.bar() + " beat " + at.beat() + (at.tick() == 0 ? "" : " and " + at.tick() + " ticks");
    }
}
