package attune.play;

import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import java.util.ArrayList;
import java.util.List;

/// Notes to be heard at once for so long, beside what plays.
record Audition(Instrument instrument, List<Integer> pitches, int velocity, long millis) {
    List<TimedEvent> events(long now, int channel) {
        List<TimedEvent> events = new ArrayList<>();
        events.add(new TimedEvent(now, channel, new ChannelMessage.Silence()));
        events.add(new TimedEvent(now, channel, new ChannelMessage.Reset()));
        events.add(new TimedEvent(now, channel, instrument));
        pitches.forEach(pitch -> events.add(new TimedEvent(now, channel, new NoteOn(pitch, velocity))));
        long end = now + millis * 1000;
        pitches.forEach(pitch -> events.add(new TimedEvent(end, channel, new NoteOff(pitch))));
        return events;
    }
}
