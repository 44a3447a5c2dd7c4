package attune.record;

/// Hears what a keyboard says and whether it is still there.
public interface InputListener {
    /// Called by the thread of the MIDI device; must not block.
    ///
    /// @param nanos when it came, on the clock of [System#nanoTime]
    void said(long nanos, LiveMessage message);

    /// The open port is gone, such as a cable that was pulled; what was held down has been let go before. Called by the thread that
    /// rescans.
    default void vanished(MidiPort port) {}
}
