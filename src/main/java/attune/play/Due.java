package attune.play;

import attune.play.ChannelMessage.NoteOff;
import java.util.Comparator;

/// An event of the window that is being scheduled: at one tick, changes come before ends and these before starts,
/// as in a MIDI file.
record Due(long tick, int rank, TimedEvent event) implements Comparable<Due> {
    private static final Comparator<Due> ORDER = Comparator.comparingLong(Due::tick).thenComparingInt(Due::rank);

    static Due end(long tick, long micros, int channel, int pitch) {
        return new Due(tick, 1, new TimedEvent(micros, channel, new NoteOff(pitch)));
    }

    static Due change(long tick, long micros, int channel, ChannelMessage event) {
        return new Due(tick, 0, new TimedEvent(micros, channel, event));
    }

    static Due start(long tick, TimedEvent event) {
        return new Due(tick, 2, event);
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
