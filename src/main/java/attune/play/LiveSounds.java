package attune.play;

import attune.play.ChannelMessage.Instrument;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which sounds the live channels have; told anew where another device takes over. Used by the player's thread only.
final class LiveSounds {
    private final Map<Integer, Instrument> told = new HashMap<>();
    private @Nullable SoundSink sink;

    void send(Transport transport, Instrument instrument, ChannelMessage message) {
        SoundSink now = transport.sink();
        if (now != sink) {
            told.clear();
            sink = now;
        }
        int channel = Channels.ofLive(instrument.percussion());
        if (!instrument.equals(told.put(channel, instrument))) {
            now.prepare(Set.of(instrument));
            transport.tell(channel, new ChannelMessage.Reset());
            transport.tell(channel, instrument);
        }
        transport.tell(channel, message);
    }
}
