package attune.generate;

import attune.music.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins the notes of a voice that strike again what a given voice holds.
final class HeldNotes {
    private final WrittenPassage passage;
    private final List<Note> joined = new ArrayList<>();
    private final List<Note> open = new ArrayList<>(); // written ones that may go on

    private HeldNotes(WrittenPassage passage) {
        this.passage = passage;
    }

    /// The notes of a voice in the order of their starts.
    static List<Note> joined(WrittenPassage passage, int voice) {
        HeldNotes notes = new HeldNotes(passage);
        passage.steps().stream().filter(step -> step.voice() == voice).forEach(notes::add);
        return notes.closed();
    }

    private void add(PassageStep step) {
        List<Note> next = new ArrayList<>();
        for (Note note : step.notes()) {
            if (step.kept()) {
                joined.add(note);
            } else {
                next.add(goesOn(note));
            }
        }
        joined.addAll(open);
        open.clear();
        open.addAll(next);
    }

    /// The note, together with the one that it goes on from.
    private Note goesOn(Note note) {
        for (Note before : open) {
            if (before.end() == note.tick() && before.pitch() == note.pitch() && isHeldOver(note.tick())) {
                open.remove(before);
                return before.withDuration(note.end() - before.tick());
            }
        }
        return note;
    }

    private boolean isHeldOver(long boundary) {
        Brief brief = passage.brief();
        return brief.givenSpan().equals(brief.writtenSpan()) && brief.given().stream()
                .flatMap(part -> part.notes().stream())
                .anyMatch(note -> note.tick() < boundary && note.end() > boundary);
    }

    private List<Note> closed() {
        joined.addAll(open);
        return joined.stream().sorted(Comparator.comparingLong(Note::tick)).toList();
    }
}
