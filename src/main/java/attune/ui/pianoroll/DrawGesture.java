package attune.ui.pianoroll;

import attune.edit.InsertNotes;
import attune.music.Note;
import java.util.List;

/// Draws a note in the active track: a click gives it the length used last, dragging to the right makes it longer.
final class DrawGesture implements Gesture {
    private final RollViewModel roll;
    private final Pointer start;
    private Note note;
    private boolean dragged;

    DrawGesture(RollViewModel roll, Pointer start) {
        this.roll = roll;
        this.start = start;
        long under = roll.time().tick(start.x());
        long tick = start.alt() ? under : roll.floor(under);
        note = new Note(tick, roll.lastLength(), roll.pitch().pitch(start.y()), roll.lastVelocity());
        show();
        roll.audition().note(roll.activeTrack(), note);
    }

    private void show() {
        roll.propose(new InsertNotes("Draw a note", roll.activeTrack(), List.of(note)));
    }

    @Override
    public void drag(Pointer now) {
        dragged |= Math.abs(now.x() - start.x()) > 4;
        if (dragged) {
            long under = Math.max(note.tick() + 1, roll.time().tick(now.x()));
            long end = now.alt() ? under : roll.nearest(under);
            long shortest = now.alt() ? 1 : roll.gridTicks();
            note = note.withDuration(Math.max(shortest, end - note.tick()));
            show();
        }
    }

    @Override
    public void release(Pointer now) {
        roll.remember(note);
        roll.commit();
    }

    @Override
    public void cancel() {
        roll.drop();
    }
}
