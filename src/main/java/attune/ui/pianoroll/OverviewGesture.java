package attune.ui.pianoroll;

/// On the overview the view follows the pointer.
final class OverviewGesture implements Gesture {
    private final RollViewModel roll;
    private final TimeAxis before;

    OverviewGesture(RollViewModel roll, Pointer start) {
        this.roll = roll;
        this.before = roll.time();
        drag(start);
    }

    @Override
    public void drag(Pointer now) {
        double width = roll.viewport().width();
        long tick = Math.round(Math.clamp(now.x() / width, 0, 1) * roll.viewport().end());
        roll.viewport().show(roll.time().withTickAt(tick, width / 2));
    }

    @Override
    public void release(Pointer now) {}

    @Override
    public void cancel() {
        roll.viewport().show(before);
    }
}
