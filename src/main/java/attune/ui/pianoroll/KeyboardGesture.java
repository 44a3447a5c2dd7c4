package attune.ui.pianoroll;

/// On the keyboard a press sounds the key, and a slide each key it comes to.
final class KeyboardGesture implements Gesture {
    private final RollViewModel roll;
    private int heard = -1;

    KeyboardGesture(RollViewModel roll, Pointer start) {
        this.roll = roll;
        drag(start);
    }

    @Override
    public void drag(Pointer now) {
        int pitch = roll.pitch().pitch(now.y());
        roll.hoveredPitchProperty().set(pitch);
        if (pitch != heard) {
            heard = pitch;
            roll.audition().key(pitch);
        }
    }

    @Override
    public void release(Pointer now) {}

    @Override
    public void cancel() {}
}
