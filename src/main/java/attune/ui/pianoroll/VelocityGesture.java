package attune.ui.pianoroll;

import attune.edit.ChangeVelocity;
import attune.edit.PaintVelocity;
import attune.edit.Selection;
import attune.edit.SetVelocity;
import attune.music.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In the velocity lane a bar is dragged up or down and a stroke paints across several; on one of several selected
/// notes all change together, with Ctrl to the same value.
final class VelocityGesture implements Gesture {
    private final RollViewModel roll;
    private final VelocityHit lane;
    private final int track;
    private final Map<Note, Integer> painted = new HashMap<>();
    private final Selection selection;
    private final int startVelocity;
    private final boolean together;
    private Pointer last;

    VelocityGesture(RollViewModel roll, Pointer start) {
        this.roll = roll;
        this.lane = new VelocityHit(roll);
        this.last = start;
        this.selection = roll.session().selection();
        NoteHit hit = lane.nearest(start.x());
        track = hit == null ? roll.activeTrack() : hit.track();
        together = hit != null && selection.size() > 1 && selection.contains(track, hit.note());
        startVelocity = VelocityPainter.velocity(start.y());
        drag(start);
    }

    @Override
    public void drag(Pointer now) {
        int velocity = VelocityPainter.velocity(now.y());
        if (together) {
            roll.propose(now.shortcut()
                    ? new SetVelocity(selection, velocity)
                    : new ChangeVelocity(selection, velocity - startVelocity));
        } else {
            paint(now);
        }
        last = now;
    }

    /// Every bar between the last place and this one gets the height of the line between them.
    private void paint(Pointer now) {
        double left = Math.min(last.x(), now.x());
        double right = Math.max(last.x(), now.x());
        List<Note> under = lane.between(track, left, right);
        for (Note note : under) {
            double share = now.x() == last.x()
                    ? 1
                    : Math.clamp((lane.x(track, note) - last.x()) / (now.x() - last.x()), 0, 1);
            painted.put(note, VelocityPainter.velocity(last.y() + share * (now.y() - last.y())));
        }
        if (!painted.isEmpty()) {
            roll.propose(new PaintVelocity(track, painted));
        }
    }

    @Override
    public void release(Pointer now) {
        roll.commit();
    }

    @Override
    public void cancel() {
        roll.drop();
    }
}
