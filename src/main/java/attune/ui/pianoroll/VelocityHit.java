package attune.ui.pianoroll;

import attune.music.Note;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the bars of the velocity lane under the pointer.
record VelocityHit(RollViewModel roll) {
    private static final double REACH = 4;

    /// The middle of the note's bar.
    double x(int track, Note note) {
        return VelocityPainter.left(roll.time().x(note.tick()), track) + VelocityPainter.BAR / 2;
    }

    /// The nearest bar of any track; a selected note's or the active track's before others at the same distance.
    @Nullable
    NoteHit nearest(double x) {
        NoteHit best = null;
        double least = REACH + 1;
        for (int track = 0; track < roll.session().score().tracks().size(); track++) {
            for (Note note : between(track, x, x)) {
                double favour = roll.session().selection().contains(track, note)
                        ? 2
                        : track == roll.activeTrack() ? 1 : 0;
                double distance = Math.abs(x(track, note) - x) - favour;
                if (distance < least) {
                    least = distance;
                    best = new NoteHit(track, note, NoteHit.Part.BODY);
                }
            }
        }
        return best;
    }

    /// The track's notes whose bars stand between the two, or near them.
    List<Note> between(int track, double left, double right) {
        List<Note> found = new ArrayList<>();
        List<NoteIndex> indexes = roll.hitTest().indexes();
        if (track < indexes.size()) {
            long from = roll.time().tick(left - REACH - VelocityPainter.MOST_SHIFT);
            indexes.get(track).forEachIn(from, roll.time().tick(right + REACH) + 1, note -> {
                double x = x(track, note);
                if (x >= left - REACH && x <= right + REACH) {
                    found.add(note);
                }
            });
        }
        return found;
    }
}
