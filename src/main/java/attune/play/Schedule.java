package attune.play;

import attune.music.Note;
import attune.music.TickRange;
import attune.play.ChannelMessage.NoteOn;
import attune.play.Course.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns an arrangement into timed events, window by window, and remembers how far it has come: the horizon.
///
/// Pure: it knows no thread, no clock and no device; times are given to it in microseconds. One thread at a time uses it.
/// Nothing is precomputed by score, so an edit costs what it changed, not what the piece is long.
final class Schedule {
    /// A loop shorter than this is not repeated: it would be a noise that takes all the processor's time.
    private static final long SHORTEST_LOOP_MICROS = 10_000;

    private final Consumer<TimedEvent> out;
    private final SoundingNotes sounding = new SoundingNotes();
    private final List<Due> due = new ArrayList<>();
    private Arrangement arrangement = Arrangement.EMPTY;
    private Course course = Course.from(new Stretch(0, 0, arrangement.tempo(), 1));
    private Player.AtEnd atEnd = Player.AtEnd.STOP;
    private @Nullable TickRange loop;
    private double speed = 1;
    private long horizon;
    private long lastSent = Long.MIN_VALUE / 2;
    private boolean running;
    private boolean ended;
    private long lateWakeups;

    Schedule(Consumer<TimedEvent> sink) {
        this.out = event -> {
            lastSent = Math.max(lastSent, event.micros());
            sink.accept(event);
        };
    }

    /// Starts at the tick, at the time or as soon after it as what was sent before is out of the way.
    void start(long tick, long micros) {
        List<TimedEvent> state = new ArrayList<>();
        for (int i = 0; i < arrangement.parts().size(); i++) {
            addState(state, i, tick);
        }
        long from = Math.max(micros, lastSent + 1 + state.size());
        sendBefore(from, state);
        course = Course.from(new Stretch(from, tick, arrangement.tempo(), speed));
        horizon = tick;
        running = true;
        ended = false;
    }

    /// Sends everything up to the time; `now` tells whether it comes too late.
    void advance(long now, long until) {
        sounding.passed(now);
        boolean more = horizon < stopTick();
        if (more && course.last().microsAt(horizon) < now) {
            lateWakeups += ended ? 0 : 1;
            turn(now, horizon);
        }
        ended = !more;
        if (ended) {
            endTheRest();
        }
        while (!ended) {
            long stop = stopTick();
            long to = Math.min(course.last().tickAt(until), stop);
            send(to);
            if (to < stop) {
                return;
            }
            long at = course.last().microsAt(stop);
            sounding.endAll(at, out);
            if (loop != null && stop == loop.end()) {
                wrap(loop, at);
            } else {
                ended = true;
            }
        }
    }

    /// Past the end only an edit or a mute taken back starts notes: each ends where it is written.
    private void endTheRest() {
        due.clear();
        sounding.endBefore(Long.MAX_VALUE, course.last()::microsAt, due::add);
        Collections.sort(due);
        due.forEach(next -> out.accept(next.event()));
    }

    /// Rests after the end was reached, where everything has been ended: an edit from now on starts nothing.
    void rest() {
        running = false;
    }

    /// Silences everything at once and forgets it.
    void silence(long now) {
        for (int i = 0; i < arrangement.parts().size(); i++) {
            sounding.silence(Channels.ofTrack(i), now, out);
        }
        running = false;
    }

    /// Goes on with another arrangement: what it no longer holds ends, what it adds before the horizon starts.
    void follow(Arrangement next, long now) {
        Arrangement old = arrangement;
        arrangement = next;
        if (!running) {
            return;
        }
        for (int i = 0; i < old.parts().size(); i++) {
            boolean heard = i < next.parts().size() && next.parts().get(i).audible();
            if (old.parts().get(i).audible() && !heard) {
                sounding.silence(Channels.ofTrack(i), now, out);
            }
        }
        sounding.follow(next, now, out);
        if (!old.keepsTempo(next.score())) {
            turn(course.last().microsAt(horizon), horizon);
        }
        followParts(old, now);
    }

    void atEnd(Player.AtEnd newAtEnd) {
        atEnd = newAtEnd;
    }

    void loop(@Nullable TickRange newLoop) {
        loop = newLoop;
    }

    /// Takes effect at the horizon, so that what was sent keeps its time and the playhead does not jump.
    void speed(double newSpeed) {
        if (newSpeed != speed) {
            speed = newSpeed;
            turn(course.last().microsAt(horizon), horizon);
        }
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Course course() {
        return course;
    }

    /// The first tick of which nothing was sent yet.
    long horizon() {
        return horizon;
    }

    /// Whether the end of the score is reached at the time.
    boolean hasEnded(long time) {
        return ended && time >= course.last().microsAt(horizon);
    }

    /// How often [#advance] was called with a time that had passed the horizon already.
    long lateWakeups() {
        return lateWakeups;
    }

    /// Where the current stretch stops: the loop's end, the end of the last note, or nowhere.
    long stopTick() {
        if (loop != null && horizon < loop.end() && isLongEnough(loop)) {
            return loop.end();
        }
        return atEnd == Player.AtEnd.RUN_ON ? Long.MAX_VALUE : Math.max(horizon, arrangement.end());
    }

    private boolean isLongEnough(TickRange range) {
        return arrangement.tempo().micros(range.end())
                - arrangement.tempo().micros(range.start()) >= SHORTEST_LOOP_MICROS * speed;
    }

    private void wrap(TickRange range, long at) {
        turn(at, range.start());
        List<TimedEvent> state = new ArrayList<>();
        for (int i = 0; i < arrangement.parts().size(); i++) {
            if (!arrangement.parts().get(i).lane().between(range.start(), range.end()).isEmpty()) {
                addState(state, i, range.start());
            }
        }
        state.forEach(event -> out.accept(new TimedEvent(at, event.channel(), event.event())));
    }

    /// From the time on, runs from the tick with the tempo map and the speed in force.
    private void turn(long micros, long tick) {
        course = course.then(new Stretch(micros, tick, arrangement.tempo(), speed));
        horizon = tick;
    }

    private void send(long to) {
        if (to <= horizon) {
            return;
        }
        Stretch stretch = course.last();
        due.clear();
        for (int i = 0; i < arrangement.parts().size(); i++) {
            collect(i, to, stretch);
        }
        sounding.endBefore(to, stretch::microsAt, due::add);
        Collections.sort(due);
        due.forEach(next -> out.accept(next.event()));
        horizon = to;
    }

    private void collect(int index, long to, Stretch stretch) {
        Part part = arrangement.parts().get(index);
        int channel = Channels.ofTrack(index);
        for (ControlLane.Step step : part.stepsBetween(horizon, to)) {
            due.add(Due.change(step.tick(), stretch.microsAt(step.tick()), channel, step.event()));
        }
        if (part.audible()) {
            for (Note note : part.notesBetween(horizon, to)) {
                startNote(index, note, stretch.microsAt(note.tick()), stretch);
            }
        }
    }

    private void startNote(int index, Note note, long micros, Stretch stretch) {
        TimedEvent start = new TimedEvent(micros, Channels.ofTrack(index),
                new NoteOn(note.pitch(), note.velocity()));
        SoundingNotes.Sounding before = sounding.start(index, note, start);
        if (before != null) {
            long end = Math.min(before.note().end(), note.tick());
            due.add(Due.end(end, before.endMicros(Math.min(micros, stretch.microsAt(end))), start.channel(),
                    note.pitch()));
        }
        due.add(Due.start(note.tick(), start));
    }

    /// Notes that an edit puts between the playhead and the horizon start in time; a lane that changed is told anew.
    private void followParts(Arrangement old, long now) {
        Stretch stretch = course.last();
        due.clear();
        List<TimedEvent> state = new ArrayList<>();
        for (int i = 0; i < arrangement.parts().size(); i++) {
            Part part = arrangement.parts().get(i);
            Part before = i < old.parts().size() ? old.parts().get(i) : null;
            if (before == null || !part.lane().equals(before.lane())) {
                addState(state, i, horizon);
            } else if (!part.strip().equals(before.strip())) {
                moveFaders(i, part.changesSince(before.strip(), horizon), now, stretch.microsAt(horizon));
            }
            if (part.audible() && (before == null || before.audible())) {
                for (Note note : part.notesBetween(stretch.tickAt(now), horizon)) {
                    if (before == null || !before.holds(note)) {
                        startNote(i, note, Math.max(now, stretch.microsAt(note.tick())), stretch);
                    }
                }
            }
        }
        sendBefore(now + state.size(), state);
        Collections.sort(due);
        due.forEach(next -> out.accept(next.event()));
    }

    /// At once, and again where what was sent ahead ends, which may have moved them back.
    private void moveFaders(int index, List<ChannelMessage> changes, long now, long sentUntil) {
        for (ChannelMessage change : changes) {
            out.accept(new TimedEvent(now, Channels.ofTrack(index), change));
            out.accept(new TimedEvent(Math.max(now, sentUntil), Channels.ofTrack(index), change));
        }
    }

    private void addState(List<TimedEvent> state, int index, long tick) {
        for (ChannelMessage event : arrangement.parts().get(index).stateBefore(tick)) {
            state.add(new TimedEvent(0, Channels.ofTrack(index), event));
        }
    }

    /// Sends the events in their order, a microsecond each, so that the last comes just before the time.
    private void sendBefore(long time, List<TimedEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            out.accept(new TimedEvent(time - events.size() + i, events.get(i).channel(), events.get(i).event()));
        }
    }
}
