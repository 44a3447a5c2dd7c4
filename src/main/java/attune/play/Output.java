package attune.play;

/// Where the sound goes, and how long it takes until it is heard.
///
/// @param device by its name in [Player#devices()], or empty for the system's own choice
/// @param latencyMillis 30–120: short for playing along, long for a busy machine
public record Output(String device, int latencyMillis) {
    /// The system's device, and short enough that an edit is heard at once.
    public static final Output DEFAULT = new Output("", 70);
    /// What the synthesizer itself takes; the rest is the device's buffer.
    private static final int SYNTHESIZER = 20;

    public Output {
        if (latencyMillis < 30 || latencyMillis > 120) {
            throw new IllegalArgumentException("The latency is 30 to 120 milliseconds: " + latencyMillis);
        }
    }

    int bufferMillis() {
        return latencyMillis - SYNTHESIZER;
    }
}
