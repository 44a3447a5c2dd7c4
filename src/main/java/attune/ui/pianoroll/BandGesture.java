package attune.ui.pianoroll;

import attune.edit.Selection;

/// Selects what the rubber band touches; Shift adds it, Ctrl adds what was not selected and takes away what was.
final class BandGesture implements Gesture {
    private final RollViewModel roll;
    private final Pointer start;
    private final Selection before;
    private final double startTick;
    private final double startY;
    private boolean dragged;

    BandGesture(RollViewModel roll, Pointer start) {
        this.roll = roll;
        this.start = start;
        this.before = roll.session().selection();
        this.startTick = roll.time().exact(start.x());
        this.startY = start.y() + roll.pitch().scroll();
    }

    @Override
    public void drag(Pointer now) {
        dragged |= now.farFrom(start);
        if (!dragged) {
            return;
        }
        double fromX = roll.time().x(startTick);
        double fromY = startY - roll.pitch().scroll();
        RollViewModel.Band band = new RollViewModel.Band(Math.min(fromX, now.x()), Math.min(fromY, now.y()),
                Math.max(fromX, now.x()), Math.max(fromY, now.y()));
        roll.bandProperty().set(band);
        select(now, roll.hitTest().in(band.left(), band.top(), band.right(), band.bottom()));
    }

    private void select(Pointer now, Selection touched) {
        if (now.shortcut()) {
            roll.session().select(before.toggled(touched));
        } else {
            roll.session().select(now.shift() ? before.plus(touched) : touched);
        }
    }

    @Override
    public void release(Pointer now) {
        roll.bandProperty().set(null);
        if (!dragged && !now.shift() && !now.shortcut()) {
            roll.session().select(Selection.NONE);
        }
    }

    @Override
    public void cancel() {
        roll.bandProperty().set(null);
        roll.session().select(before);
    }
}
