package attune.ui.pianoroll;

/// Pulls the paper: what was under the pointer stays under it.
final class PanGesture implements Gesture {
    private final RollViewModel roll;
    private final TimeAxis time;
    private final PitchAxis pitch;
    private final Pointer start;

    PanGesture(RollViewModel roll, Pointer start) {
        this.roll = roll;
        this.start = start;
        this.time = roll.time();
        this.pitch = roll.pitch();
    }

    @Override
    public void drag(Pointer now) {
        roll.viewport().show(time.scrolledBy(start.x() - now.x()));
        roll.viewport().show(pitch.scrolledBy(start.y() - now.y()));
    }

    @Override
    public void release(Pointer now) {}

    @Override
    public void cancel() {
        roll.viewport().show(time);
        roll.viewport().show(pitch);
    }
}
