package attune.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.ControlEvent;
import attune.play.ChannelMessage.Change;
import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import attune.play.ChannelMessage.Reset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveSoundsTest {
    private static final Instrument FLUTE = new Instrument(73, 0, false);
    private static final Instrument DRUMS = new Instrument(0, 0, true);

    /// Keeps everything that it is sent.
    private static final class Kept implements SoundSink {
        final List<TimedEvent> events = new ArrayList<>();

        @Override
        public void send(TimedEvent event) {
            events.add(event);
        }

        @Override
        public void prepare(Set<Instrument> instruments) {}

        @Override
        public long latencyMicros() {
            return 0;
        }

        @Override
        public Player.Sound sound() {
            return new Player.Sound(true, "");
        }

        @Override
        public void close() {}
    }

    private final Kept sink = new Kept();
    private final Transport transport = new Transport(sink, () -> 7);
    private final LiveSounds live = new LiveSounds();
    private final LiveChannel flute = new LiveMessages(message -> live.send(transport, FLUTE, message));
    private final LiveChannel drums = new LiveMessages(message -> live.send(transport, DRUMS, message));

    private static TimedEvent event(int channel, ChannelMessage message) {
        return new TimedEvent(7, channel, message);
    }

    @Test
    void aSoundIsToldOnceAndNotesComeAtOnce() {
        flute.noteOn(72, 90);
        flute.noteOff(72);
        flute.control(64, 127);
        flute.bend(9_000);
        int channel = Channels.ofLive(false);
        assertEquals(List.of(event(channel, new Reset()), event(channel, FLUTE), event(channel, new NoteOn(72, 90)),
                event(channel, new NoteOff(72)),
                event(channel, new Change(ControlEvent.Kind.CONTROLLER, 64, 127)),
                event(channel, new Change(ControlEvent.Kind.PITCH_BEND, 0, 9_000))), sink.events);
    }

    @Test
    void percussionHasAChannelOfItsOwn() {
        flute.noteOn(72, 90);
        drums.noteOn(76, 90);
        flute.noteOff(72);
        assertEquals(event(Channels.ofLive(false), new NoteOff(72)), sink.events.getLast());
        assertEquals(event(Channels.ofLive(true), DRUMS), sink.events.get(4));
    }

    @Test
    void anotherDeviceIsToldTheSoundAnew() {
        flute.noteOn(72, 90);
        Kept other = new Kept();
        transport.sound(other);
        flute.noteOn(74, 90);
        assertEquals(List.of(event(Channels.ofLive(false), new Reset()), event(Channels.ofLive(false), FLUTE),
                event(Channels.ofLive(false), new NoteOn(74, 90))), other.events);
    }
}
