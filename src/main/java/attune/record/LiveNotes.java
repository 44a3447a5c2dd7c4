package attune.record;

/// Sounds what is played at once. Called by the thread of the MIDI device; must not block.
public interface LiveNotes {
    /// @param velocity 1–127
    void noteOn(int pitch, int velocity);

    void noteOff(int pitch);

    /// A controller, 0–119, takes a value, 0–127.
    void control(int number, int value);

    /// The pitch bend, 0–16383; 8192 is the middle.
    void bend(int value);
}
