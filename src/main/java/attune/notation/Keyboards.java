package attune.notation;

/// Instruments that are played with two hands, each on a staff of its own.
public final class Keyboards {
    private static final int HARP = 46;

    private Keyboards() {}

    /// Pianos, organs and harps of General MIDI.
    ///
    /// @param program 0–127
    public static boolean has(int program) {
        return program < 8 || program >= 16 && program < 24 || program == HARP;
    }
}
