package attune.play;

import attune.play.ChannelEvent.Instrument;
import attune.play.ChannelEvent.NoteOff;
import attune.play.ChannelEvent.NoteOn;
import java.util.ArrayList;
import java.util.List;

/// Notes to be heard at once for so long, beside what plays.
record Audition(Instrument instrument, List<Integer> pitches, int velocity, long millis) {
    List<TimedEvent> events(long now, int channel) {
        List<TimedEvent> events = new ArrayList<>();
        events.add(new TimedEvent(now, channel, new ChannelEvent.Silence()));
        events.add(new TimedEvent(now, channel, new ChannelEvent.Reset()));
        events.add(new TimedEvent(now, channel, instrument));
        pitches.forEach(pitch -> events.add(new TimedEvent(now, channel, new NoteOn(pitch, velocity))));
        long end = now + millis * 1000;
        pitches.forEach(pitch -> events.add(new TimedEvent(end, channel, new NoteOff(pitch))));
        return events;
    }
}
