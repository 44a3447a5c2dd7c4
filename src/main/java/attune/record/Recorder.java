package attune.record;

import attune.edit.RecordedNotes;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import java.util.List;
import java.util.function.LongUnaryOperator;

/// Turns what is played into notes and control events on the score's ticks, until it is stopped. Any thread may call.
///
/// A note that comes up to an eighth before the first beat is taken as on it; earlier ones are not recorded. A pedal or a bend of
/// the count-in holds from the first beat.
public final class Recorder implements InputListener {
    private final RecordSpec spec;
    private final LongUnaryOperator tickAt;
    private final PlayedNotes notes;
    private final PlayedControls controls = new PlayedControls();
    /// Whether the count-in is over: before, an earlier tick is no loop that came round.
    private boolean begun;
    private long first;
    private long last;

    /// @param tickAt the player's clock: the tick at a time in nanoseconds; before the first beat it may be negative
    public Recorder(Score score, RecordSpec spec, LongUnaryOperator tickAt) {
        this.spec = spec;
        this.tickAt = tickAt;
        this.notes = new PlayedNotes(score, spec);
        this.first = spec.start();
        this.last = spec.start();
    }

    @Override
    public synchronized void said(long nanos, LiveMessage message) {
        long tick = reached(nanos);
        switch (message) {
            case LiveMessage.KeyDown(int pitch, int velocity) -> notes.down(tick, pitch, velocity, first);
            case LiveMessage.KeyUp(int pitch) -> notes.up(tick, pitch);
            case LiveMessage.Control(int number, int value) -> controls.control(tick, number, value, first);
            case LiveMessage.Bend(int value) -> controls.bend(tick, value, first);
        }
    }

    /// What was played so far, as it would be kept if recording stopped now: for the screen while recording.
    public synchronized List<Note> soFar(long nanos) {
        return notes.until(reached(nanos));
    }

    /// The count-in is over.
    public synchronized void begin() {
        begun = true;
    }

    /// The stretch that is recorded so far.
    public synchronized TickRange stretch(long nanos) {
        reached(nanos);
        return new TickRange(first, last);
    }

    /// Ends recording: keys that are held down end here, a pedal comes up, a bend returns.
    public synchronized RecordedNotes stop(long nanos) {
        long end = reached(nanos);
        List<Note> played = notes.until(end);
        return new RecordedNotes(spec.track(), new TickRange(first, last),
                spec.mode() == RecordSpec.Mode.REPLACE, played, controls.until(last));
    }

    /// The tick at a time; all that it came by belongs to the recorded stretch.
    private long reached(long nanos) {
        long tick = tickAt.applyAsLong(nanos);
        begun |= tick >= spec.start();
        if (begun && tick < last && !spec.loop().isEmpty() && tick >= spec.loop().start()) {
            first = Math.min(first, spec.loop().start());
            last = Math.max(last, spec.loop().end());
        }
        last = Math.max(last, tick);
        return tick;
    }
}
