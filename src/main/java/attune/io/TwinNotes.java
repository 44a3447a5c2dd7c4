package attune.io;

import attune.music.Note;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells apart notes that are wholly equal, which a track cannot hold twice: each further one gets the nearest free velocity.
///
/// There are 127 of them; what stands at one place more often than that is left out. A file starts its notes in the order of
/// time, so that only notes with one start are ever compared: a table of all of them took gigabytes of a hostile file.
final class TwinNotes {
    private static final int LOUDEST = 127;
    private final List<Note> toldApart;
    private int count;
    private int leftOut;

    /// What makes notes of one start twins, whatever their velocities.
    private record Shape(long duration, int pitch) {}

    /// @param notes sorted by their starts
    TwinNotes(List<Note> notes) {
        toldApart = new ArrayList<>(notes.size());
        int from = 0;
        while (from < notes.size()) {
            int to = from + 1;
            while (to < notes.size() && notes.get(to).tick() == notes.get(from).tick()) {
                to++;
            }
            addTogether(notes.subList(from, to));
            from = to;
        }
    }

    /// How many notes had a twin before them and were kept with another velocity.
    int count() {
        return count;
    }

    /// How many notes found no velocity free.
    int leftOut() {
        return leftOut;
    }

    List<Note> toldApart() {
        return toldApart;
    }

    private void addTogether(List<Note> notes) {
        if (notes.size() == 1) {
            toldApart.add(notes.getFirst());
            return;
        }
        Map<Shape, BitSet> taken = new HashMap<>();
        for (Note note : notes) {
            add(note, taken.computeIfAbsent(new Shape(note.duration(), note.pitch()), _ -> new BitSet(LOUDEST + 1)));
        }
    }

    private void add(Note note, BitSet taken) {
        int velocity = nearestFree(note.velocity(), taken);
        if (velocity < 1) {
            leftOut++;
            return;
        }
        taken.set(velocity);
        count += velocity == note.velocity() ? 0 : 1;
        toldApart.add(note.withVelocity(velocity));
    }

    /// The softer of two that are equally near; 0 where all are taken.
    private static int nearestFree(int wanted, BitSet taken) {
        int softer = taken.previousClearBit(wanted);
        int louder = taken.nextClearBit(wanted);
        if (louder > LOUDEST || softer >= 1 && wanted - softer <= louder - wanted) {
            return Math.max(0, softer);
        }
        return louder;
    }
}
