package attune.play;

import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A sink that keeps what it was sent, for tests; safe from any thread.
final class Recorder implements SoundSink {
    private final List<TimedEvent> events = new ArrayList<>();
    private final Set<Instrument> prepared = new HashSet<>();
    volatile long latencyMicros;
    volatile Player.Sound sound = new Player.Sound(true, "A test listens.");
    volatile boolean closed;
    @Nullable
    RuntimeException failure;

    @Override
    public synchronized void send(TimedEvent event) {
        if (failure != null) {
            throw failure;
        }
        events.add(event);
    }

    @Override
    public synchronized void prepare(Set<Instrument> instruments) {
        prepared.addAll(instruments);
    }

    @Override
    public long latencyMicros() {
        return latencyMicros;
    }

    @Override
    public Player.Sound sound() {
        return sound;
    }

    @Override
    public void close() {
        closed = true;
    }

    synchronized List<TimedEvent> events() {
        return List.copyOf(events);
    }

    synchronized Set<Instrument> prepared() {
        return Set.copyOf(prepared);
    }

    synchronized void forget() {
        events.clear();
    }

    /// Notes as `time on|off pitch@channel`, in the order sent.
    List<String> notes() {
        List<String> result = new ArrayList<>();
        for (TimedEvent event : events()) {
            if (event.event() instanceof NoteOn on) {
                result.add(event.micros() + " on " + on.pitch() + "@" + event.channel());
            } else if (event.event() instanceof NoteOff off) {
                result.add(event.micros() + " off " + off.pitch() + "@" + event.channel());
            }
        }
        return result;
    }

    List<TimedEvent> where(Predicate<ChannelMessage> wanted) {
        return events().stream().filter(event -> wanted.test(event.event())).toList();
    }
}
