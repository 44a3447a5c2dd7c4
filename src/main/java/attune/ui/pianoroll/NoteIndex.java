package attune.ui.pianoroll;

import attune.music.ByTick;
import attune.music.Note;
import java.util.List;
import java.util.function.Consumer;

/// Finds a track's notes in a stretch of time: the sorted notes under a tree of latest ends, so that one long note
/// among a hundred thousand short ones neither gets lost nor makes the search long.
///
/// Looking back by the longest duration was the simpler way; one pedal note then made every search walk the whole piece.
final class NoteIndex {
    private final List<Note> notes;
    private final int leaves;
    private final long[] latestEnd;

    NoteIndex(List<Note> sorted) {
        notes = sorted;
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, sorted.size() - 1)) * 2);
        latestEnd = new long[2 * leaves];
        for (int i = 0; i < sorted.size(); i++) {
            latestEnd[leaves + i] = sorted.get(i).end();
        }
        for (int i = leaves - 1; i > 0; i--) {
            latestEnd[i] = Math.max(latestEnd[2 * i], latestEnd[2 * i + 1]);
        }
    }

    /// Every note that sounds somewhere from `start` up to, not including, `end`, in the order of the track.
    void forEachIn(long start, long end, Consumer<Note> visitor) {
        visit(1, 0, leaves, ByTick.firstAt(notes, Note::tick, end), start, visitor);
    }

    List<Note> notes() {
        return notes;
    }

    private void visit(int node, int low, int width, int limit, long start, Consumer<Note> visitor) {
        if (low >= limit || latestEnd[node] <= start) {
            return;
        }
        if (width == 1) {
            visitor.accept(notes.get(low));
            return;
        }
        int half = width / 2;
        visit(2 * node, low, half, limit, start, visitor);
        visit(2 * node + 1, low + half, half, limit, start, visitor);
    }
}
