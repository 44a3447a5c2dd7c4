package attune.play;

import attune.play.ChannelMessage.Instrument;
import java.util.Set;

/// Where timed events go: a synthesizer on a device, nothing, or a test's list. Used by the player's thread only.
interface SoundSink extends AutoCloseable {
    /// Takes an event whose time may lie ahead; one that is late sounds at once.
    void send(TimedEvent event);

    /// Gets the instruments ready; may read files.
    void prepare(Set<Instrument> instruments);

    /// From an event's time until it is heard.
    long latencyMicros();

    /// What plays, or why nothing is heard; not audible any more once a device is gone.
    Player.Sound sound();

    /// Turns everything down, at once: 1 is as it comes.
    default void master(double gain) {}

    /// The highest sample of the last 50 ms, as a part of full scale.
    default double peak() {
        return 0;
    }

    @Override
    void close();
}
