package attune.ui.pianoroll;

import attune.music.ByTick;
import attune.music.Note;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Finds a track's notes in a stretch of time: the sorted notes under a tree of latest ends, so that one long note
/// among a hundred thousand short ones neither gets lost nor makes the search long.
///
/// Looking back by the longest duration was the simpler way; one pedal note then made every search walk the whole piece.
/// A note is known by its place in the track; what painting asks of it lies in arrays, for the notes themselves are
/// scattered over the memory.
final class NoteIndex {
    /// So many neighbours are searched one by one.
    private static final int BLOCK = 16;
    private final List<Note> notes;
    private final long[] starts;
    private final long[] ends;
    private final byte[] pitches;
    private final byte[] velocities;
    private final int lowest;
    private final int highest;
    private final int blocks;
    private final long[] latestEnd;

    NoteIndex(List<Note> sorted) {
        notes = sorted;
        starts = new long[sorted.size()];
        ends = new long[sorted.size()];
        pitches = new byte[sorted.size()];
        velocities = new byte[sorted.size()];
        int filled = Math.max(1, Math.ceilDiv(sorted.size(), BLOCK));
        blocks = filled == 1 ? 1 : Integer.highestOneBit(filled - 1) * 2;
        latestEnd = new long[2 * blocks];
        for (int i = 0; i < sorted.size(); i++) {
            Note note = sorted.get(i);
            starts[i] = note.tick();
            ends[i] = note.end();
            pitches[i] = (byte) note.pitch();
            velocities[i] = (byte) note.velocity();
            latestEnd[blocks + i / BLOCK] = Math.max(latestEnd[blocks + i / BLOCK], ends[i]);
        }
        lowest = sorted.stream().mapToInt(Note::pitch).min().orElse(127);
        highest = sorted.stream().mapToInt(Note::pitch).max().orElse(0);
        for (int i = blocks - 1; i > 0; i--) {
            latestEnd[i] = Math.max(latestEnd[2 * i], latestEnd[2 * i + 1]);
        }
    }

    /// The lowest pitch of all; 127 where there is no note.
    int lowest() {
        return lowest;
    }

    /// The highest pitch of all; 0 where there is no note.
    int highest() {
        return highest;
    }

    int size() {
        return notes.size();
    }

    long start(int place) {
        return starts[place];
    }

    long end(int place) {
        return ends[place];
    }

    int pitch(int place) {
        return pitches[place];
    }

    int velocity(int place) {
        return velocities[place];
    }

    /// Every note that sounds somewhere from `start` up to, not including, `end`, in the order of the track.
    void forEachIn(long start, long end, Consumer<Note> visitor) {
        forEachPlaceIn(start, end, place -> visitor.accept(notes.get(place)));
    }

    /// The places of these notes.
    void forEachPlaceIn(long start, long end, IntConsumer visitor) {
        visit(1, 0, blocks, ByTick.firstAt(notes, Note::tick, end), start, visitor);
    }

    /// The places of those notes of the track that are in the set.
    BitSet places(Set<Note> wanted) {
        BitSet places = new BitSet(notes.size());
        if (wanted.size() < notes.size() / 8) {
            wanted.forEach(note -> mark(note, places));
        } else {
            for (int i = 0; i < notes.size(); i++) {
                places.set(i, wanted.contains(notes.get(i)));
            }
        }
        return places;
    }

    private void mark(Note note, BitSet places) {
        for (int i = ByTick.firstAt(notes, Note::tick, note.tick()); i < starts.length
                && starts[i] == note.tick(); i++) {
            if (notes.get(i).equals(note)) {
                places.set(i);
            }
        }
    }

    private void visit(int node, int firstBlock, int width, int limit, long start, IntConsumer visitor) {
        int first = firstBlock * BLOCK;
        if (first >= limit || latestEnd[node] <= start) {
            return;
        }
        if (width > 1) {
            int half = width / 2;
            visit(2 * node, firstBlock, half, limit, start, visitor);
            visit(2 * node + 1, firstBlock + half, half, limit, start, visitor);
            return;
        }
        int end = Math.min(limit, first + BLOCK);
        for (int i = first; i < end; i++) {
            if (ends[i] > start) {
                visitor.accept(i);
            }
        }
    }
}
