package attune.play;

import attune.play.ChannelMessage.Instrument;
import java.util.Set;

/// Takes everything and sounds nothing: the transport runs on without a device.
record SilentSink(String reason) implements SoundSink {
    @Override
    public void send(TimedEvent event) {}

    @Override
    public void prepare(Set<Instrument> instruments) {}

    @Override
    public long latencyMicros() {
        return 0;
    }

    @Override
    public Player.Sound sound() {
        return new Player.Sound(false, reason);
    }

    @Override
    public void close() {}
}
