package attune.play;

import attune.play.ChannelMessage.Instrument;
import java.util.Set;
import java.util.function.LongSupplier;

/// Passes everything on and counts the events that come after their time.
///
/// What is meant for "now", as the state before the first note, is a little late always: only what is more than 5 ms late counts.
@SuppressWarnings("NonAtomicVolatileUpdate") // one thread sends, any asks
final class PunctualSink implements SoundSink {
    private static final long TOLERATED_MICROS = 5_000;

    private final SoundSink sink;
    private final LongSupplier clock;
    private volatile long events;
    private volatile long late;
    private volatile long worstMicros;

    PunctualSink(SoundSink sink, LongSupplier clock) {
        this.sink = sink;
        this.clock = clock;
    }

    @Override
    public void send(TimedEvent event) {
        sink.send(event);
        long lateness = clock.getAsLong() - event.micros();
        events++;
        late += lateness > TOLERATED_MICROS ? 1 : 0;
        worstMicros = Math.max(worstMicros, lateness);
    }

    long events() {
        return events;
    }

    long late() {
        return late;
    }

    long worstMicros() {
        return worstMicros;
    }

    @Override
    public void prepare(Set<Instrument> instruments) {
        sink.prepare(instruments);
    }

    @Override
    public long latencyMicros() {
        return sink.latencyMicros();
    }

    @Override
    public void master(double gain) {
        sink.master(gain);
    }

    @Override
    public double peak() {
        return sink.peak();
    }

    @Override
    public Player.Sound sound() {
        return sink.sound();
    }

    @Override
    public void close() {
        sink.close();
    }
}
