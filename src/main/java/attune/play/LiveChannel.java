package attune.play;

/// Sounds at once what it is told, beside what plays. Any thread may call; nothing waits.
public interface LiveChannel {
    /// @param velocity 1–127
    void noteOn(int pitch, int velocity);

    void noteOff(int pitch);

    /// A controller, 0–119, takes a value, 0–127.
    void control(int number, int value);

    /// The pitch bend, 0–16383; 8192 is the middle.
    void bend(int value);
}
