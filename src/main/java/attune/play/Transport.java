package attune.play;

import attune.music.Score;
import attune.music.TickRange;
import attune.play.Player.State;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Play, pause, stop, seek over a schedule and the sink that it feeds. Used by one thread; the clock is given to it.
final class Transport {
    /// How far ahead of the clock events are sent: what the thread may oversleep without being heard.
    static final long AHEAD_MICROS = 100_000;

    private final LongSupplier clock;
    private final Schedule schedule = new Schedule(this::send);
    private final TrackMeters meters = new TrackMeters();
    private volatile SoundSink sink;
    private Wish wish = Wish.NOTHING;
    private State state = State.STOPPED;
    private long tick;
    private long origin;
    private int auditions;
    private double master = 1;

    /// What the player was last asked to play and how; replaced as a whole.
    record Wish(Score score, Mix mix, @Nullable TickRange loop, double speed, Player.AtEnd atEnd) {
        static final Wish NOTHING = new Wish(Score.empty(), Mix.ALL, null, 1, Player.AtEnd.STOP);

        Wish withMix(Mix newMix) {
            return new Wish(score, newMix, loop, speed, atEnd);
        }
    }

    /// What other threads may read.
    record View(State state, Course course, long horizon, long tick, long origin, long latencyMicros) {
        /// A view in which the playhead stands.
        static View standing(State state, long tick, long origin) {
            Course.Stretch never = new Course.Stretch(Long.MAX_VALUE, tick, Arrangement.EMPTY.tempo(), 1);
            return new View(state, Course.from(never), tick, tick, origin, 0);
        }

        /// Where the playhead is at the time; a playhead never passes what was sent.
        long tickAt(long time) {
            return state == State.PLAYING ? course.tickAt(time - latencyMicros, horizon) : tick;
        }
    }

    Transport(SoundSink sink, LongSupplier clock) {
        this.sink = sink;
        this.clock = clock;
    }

    /// Takes the newest wish over and sends what falls due; to be called every 20 ms or so while playing.
    void step(Wish newest) {
        follow(newest);
        if (state == State.PLAYING) {
            long now = clock.getAsLong();
            schedule.advance(now, now + AHEAD_MICROS);
            if (wish.atEnd() == Player.AtEnd.STOP && schedule.hasEnded(now - sink.latencyMicros())) {
                schedule.rest();
                state = State.STOPPED;
                tick = schedule.horizon();
            }
        }
    }

    void play() {
        if (state != State.PLAYING) {
            start(isOver() ? 0 : tick);
        }
    }

    void pause() {
        if (state == State.PLAYING) {
            tick = view().tickAt(clock.getAsLong());
            halt();
            state = State.PAUSED;
        }
    }

    void stop() {
        if (state != State.STOPPED) {
            halt();
            state = State.STOPPED;
        }
        tick = origin;
    }

    void seek(long newTick) {
        origin = newTick;
        tick = newTick;
        if (state == State.PLAYING) {
            halt();
            start(newTick);
        }
    }

    void panic() {
        long now = clock.getAsLong();
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            send(new TimedEvent(now + channel, channel, ChannelMessage.pedalUp()));
            send(new TimedEvent(now + channel, channel, new ChannelMessage.AllNotesOff()));
            send(new TimedEvent(now + channel, channel, new ChannelMessage.Silence()));
            send(new TimedEvent(now + channel, channel, new ChannelMessage.Reset()));
        }
        if (state == State.PLAYING) {
            seek(view().tickAt(now));
        }
    }

    void audition(Audition audition) {
        sink.prepare(Set.of(audition.instrument()));
        audition.events(clock.getAsLong(), Channels.ofAudition(auditions++)).forEach(this::send);
    }

    /// Says something to a channel at once.
    void tell(int channel, ChannelMessage message) {
        send(new TimedEvent(clock.getAsLong(), channel, message));
    }

    /// Goes on through another sink, from where the playhead is.
    void sound(SoundSink other) {
        long now = clock.getAsLong();
        long heard = view().tickAt(now);
        halt();
        sink.close();
        sink = other;
        sink.master(master);
        if (state == State.PLAYING) {
            start(heard);
        }
    }

    /// Stops and lets go of a sink that failed.
    void fail(String reason) {
        SoundSink failed = sink;
        sink = new SilentSink(reason);
        stop();
        failed.close();
    }

    void master(double gain) {
        master = gain;
        sink.master(gain);
    }

    /// How loud it is now; from any thread.
    Levels levels(int tracks) {
        SoundSink now = sink;
        return new Levels(now.peak(), meters.levels(tracks, clock.getAsLong() - now.latencyMicros()));
    }

    SoundSink sink() {
        return sink;
    }

    boolean isPlaying() {
        return state == State.PLAYING;
    }

    long lateWakeups() {
        return schedule.lateWakeups();
    }

    View view() {
        return new View(state, schedule.course(), schedule.horizon(), tick, origin, sink.latencyMicros());
    }

    private void start(long from) {
        origin = from;
        tick = from;
        sink.prepare(schedule.arrangement().instruments());
        state = State.PLAYING;
        long now = clock.getAsLong();
        schedule.start(from, now);
        schedule.advance(now, now + AHEAD_MICROS);
    }

    private boolean isOver() {
        boolean inLoop = wish.loop() != null && wish.loop().contains(tick);
        return wish.atEnd() == Player.AtEnd.STOP && !inLoop && tick >= schedule.arrangement().end();
    }

    private void halt() {
        if (state == State.PLAYING) {
            schedule.silence(clock.getAsLong());
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very same score is known already
    private void follow(Wish newest) {
        if (newest.score() != wish.score() || !newest.mix().equals(wish.mix())) {
            Arrangement before = schedule.arrangement();
            Arrangement next = newest.score() == wish.score()
                    ? before.mixed(newest.mix())
                    : before.next(newest.score(), newest.mix());
            if (state == State.PLAYING && !before.groups().equals(next.groups())) {
                sink.prepare(next.instruments());
            }
            schedule.follow(next, clock.getAsLong());
        }
        schedule.loop(newest.loop());
        schedule.speed(newest.speed());
        schedule.atEnd(newest.atEnd());
        wish = newest;
    }

    private void send(TimedEvent event) {
        sink.send(event);
        meters.sent(event);
    }
}
