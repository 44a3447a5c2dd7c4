package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.music.Note;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what is under the pointer: first what is selected, then the active track's notes, then what is drawn on top.
///
/// @param indexes one a track, in the order of the score
record HitTest(List<NoteIndex> indexes, Selection selection, int activeTrack, TimeAxis time, PitchAxis pitch) {
    /// How far beside a short note it can still be hit, in pixels.
    private static final double REACH = 3;
    private static final double EDGE = 7;

    @Nullable
    NoteHit at(double x, double y) {
        NoteHit found = null;
        int row = pitch.row(y);
        for (int track : topFirst()) {
            NoteHit hit = at(track, x, row);
            if (hit != null && (found == null || isSelected(hit) && !isSelected(found))) {
                found = hit;
            }
        }
        return found;
    }

    private boolean isSelected(NoteHit hit) {
        return selection.contains(hit.track(), hit.note());
    }

    /// Notes that touch the rectangle, for the rubber band.
    Selection in(double left, double top, double right, double bottom) {
        int highest = pitch.row(top);
        int lowest = pitch.row(bottom);
        Selection found = Selection.NONE;
        for (int track = 0; track < indexes.size(); track++) {
            List<Note> touched = new ArrayList<>();
            indexes.get(track).forEachIn(time.tick(left), time.tick(right) + 1, note -> {
                if (note.pitch() >= lowest && note.pitch() <= highest) {
                    touched.add(note);
                }
            });
            found = found.plus(Selection.of(track, touched));
        }
        return found;
    }

    private @Nullable NoteHit at(int track, double x, int row) {
        List<Note> under = new ArrayList<>();
        indexes.get(track).forEachIn(time.tick(x - REACH), time.tick(x + REACH) + 1, note -> {
            if (note.pitch() == row && distance(note, x) <= (time.width(note.duration()) < 3 * REACH ? REACH : 0)) {
                under.add(note);
            }
        });
        Note nearest = null;
        for (Note note : under) {
            boolean better = nearest == null || distance(note, x) < distance(nearest, x)
                    || selection.contains(track, note) && !selection.contains(track, nearest);
            nearest = better ? note : nearest;
        }
        return nearest == null ? null : new NoteHit(track, nearest, part(nearest, x));
    }

    private double distance(Note note, double x) {
        return Math.max(0, Math.max(time.x(note.tick()) - x, x - time.x(note.end())));
    }

    private NoteHit.Part part(Note note, double x) {
        double width = time.width(note.duration());
        double edge = Math.min(EDGE, width / 4);
        if (x >= time.x(note.end()) - edge) {
            return NoteHit.Part.END;
        }
        return width > 2 * EDGE && x < time.x(note.tick()) + edge ? NoteHit.Part.START : NoteHit.Part.BODY;
    }

    private List<Integer> topFirst() {
        List<Integer> order = new ArrayList<>();
        if (activeTrack < indexes.size()) {
            order.add(activeTrack);
        }
        for (int track = indexes.size() - 1; track >= 0; track--) {
            if (track != activeTrack) {
                order.add(track);
            }
        }
        return order;
    }
}
