package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.music.Note;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The places of the selected notes, a set a track; found anew only for a track whose notes or selection changed, for
/// looking up each visible note in a set of notes at each picture took longer than painting it.
final class SelectionIndex {
    private List<Entry> entries = List.of();

    private record Entry(NoteIndex index, Set<Note> notes, BitSet places) {}

    /// One set a track; not to be written.
    List<BitSet> of(Selection selection, List<NoteIndex> indexes) {
        List<Entry> next = new ArrayList<>();
        for (int track = 0; track < indexes.size(); track++) {
            next.add(entry(track, indexes.get(track), selection.in(track)));
        }
        entries = next;
        return next.stream().map(Entry::places).toList();
    }

    @SuppressWarnings("ReferenceEquality") // comparing all notes would cost more than looking them up
    private Entry entry(int track, NoteIndex index, Set<Note> notes) {
        if (track < entries.size()) {
            Entry before = entries.get(track);
            if (before.index() == index && before.notes() == notes) {
                return before;
            }
        }
        return new Entry(index, notes, index.places(notes));
    }
}
