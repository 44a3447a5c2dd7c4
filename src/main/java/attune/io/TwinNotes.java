package attune.io;

import attune.music.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells apart notes that are wholly equal, which a track cannot hold twice: each further one gets the nearest free velocity.
final class TwinNotes {
    private final List<Note> toldApart = new ArrayList<>();
    private final Set<Note> seen = new HashSet<>();
    private int count;

    TwinNotes(List<Note> notes) {
        for (Note note : notes) {
            if (seen.add(note)) {
                toldApart.add(note);
            } else {
                count++;
                addApart(note);
            }
        }
    }

    /// How many notes had a twin before them.
    int count() {
        return count;
    }

    List<Note> toldApart() {
        return toldApart;
    }

    private void addApart(Note note) {
        for (int distance = 1; distance < 127; distance++) {
            for (int velocity : new int[]{note.velocity() - distance, note.velocity() + distance}) {
                if (velocity >= 1 && velocity <= 127 && seen.add(note.withVelocity(velocity))) {
                    toldApart.add(note.withVelocity(velocity));
                    return;
                }
            }
        }
    }
}
