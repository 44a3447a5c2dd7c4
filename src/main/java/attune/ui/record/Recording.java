package attune.ui.record;

import attune.edit.RecordedNotes;
import attune.music.Metronome;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoMap;
import attune.music.TickRange;
import attune.play.LiveChannel;
import attune.play.Player;
import attune.record.CountIn;
import attune.record.InputListeners;
import attune.record.RecordSpec;
import attune.record.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;

/// One recording: the clicks of its count-in, the player that starts after them, and the recorder, until it is stopped.
///
/// Any thread may call; the count-in runs on threads of the pace.
final class Recording {
    private static final int ACCENT = 112;
    private static final int BEAT = 84;
    private static final long AHEAD_MICROS = 500_000;
    private static final long CLICK_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

    private final Player player;
    private final Pace pace;
    private final InputListeners listeners;
    private final CountIn countIn;
    private final TempoMap tempo;
    private final RecordSpec spec;
    private final Recorder recorder;
    /// The same without the grid: a note that is drawn forward would sound a second time when the player comes to it.
    private final Recorder asPlayed;
    private final List<Runnable> coming = new ArrayList<>();
    private LongUnaryOperator countInClock = _ -> 0;
    private volatile boolean started;
    private volatile long lastTick;
    private boolean over;

    Recording(Player player, Pace pace, InputListeners listeners, Score score, RecordSpec spec, int countInBars) {
        this.player = player;
        this.pace = pace;
        this.listeners = listeners;
        this.countIn = new CountIn(score, spec.start(), countInBars);
        this.tempo = score.tempoMap();
        this.spec = spec;
        this.lastTick = spec.start();
        this.recorder = new Recorder(score, spec, this::tickAt);
        this.asPlayed = new Recorder(score, new RecordSpec(spec.track(), spec.start(), spec.mode(), 0, spec.loop()),
                this::tickAt);
    }

    /// Counts in and starts the player; where it plays already, recording begins at once.
    ///
    /// @param onPlaying called when the first beat comes, on any thread
    synchronized void begin(Runnable onPlaying) {
        long begins = pace.nanos();
        countInClock = countIn.clock(begins);
        listeners.add(recorder);
        listeners.add(asPlayed);
        asPlayed.soFar(begins); // loads the classes now rather than at the first note, which would come late
        if (countIn.bars() == 0) {
            play(onPlaying);
            return;
        }
        LiveChannel drums = player.live(0, true);
        for (Metronome.Click click : countIn.clicks()) {
            long at = begins + countIn.micros(click.tick()) * 1_000;
            coming.add(pace.at(at, () -> drums.noteOn(click.key(), click.accent() ? ACCENT : BEAT)));
            coming.add(pace.at(at + CLICK_NANOS, () -> drums.noteOff(click.key())));
        }
        coming.add(pace.at(begins + countIn.micros() * 1_000, () -> play(onPlaying)));
    }

    private synchronized void play(Runnable onPlaying) {
        if (!over) {
            recorder.begin();
            asPlayed.begin();
            player.play();
            started = true;
            onPlaying.run();
        }
    }

    /// The index of the track that it goes to.
    int track() {
        return spec.track();
    }

    /// Whether it takes the place of what is there.
    boolean replaces() {
        return spec.mode() == RecordSpec.Mode.REPLACE;
    }

    /// Whether the count-in is over.
    boolean hasStarted() {
        return started;
    }

    /// What was played so far, where it was played.
    List<Note> soFar() {
        return asPlayed.soFar(pace.nanos());
    }

    /// The stretch in which the piece is to be silent where what is played takes its place: what was recorded and the half second
    /// to come, since the player sends notes ahead of the time when they are heard.
    TickRange cleared() {
        long now = pace.nanos();
        TickRange stretch = recorder.stretch(now);
        long coming = tempo.tick(tempo.micros(started ? tickAt(now) : spec.start()) + AHEAD_MICROS);
        TickRange loop = spec.loop();
        boolean wraps = !loop.isEmpty() && stretch.end() <= loop.end() && coming >= loop.end();
        return wraps
                ? new TickRange(Math.min(stretch.start(), loop.start()), loop.end())
                : new TickRange(stretch.start(), Math.max(stretch.end(), coming));
    }

    /// Ends it, where the music is now; nothing is heard or played by it any more.
    synchronized RecordedNotes stop() {
        over = true;
        coming.forEach(Runnable::run);
        listeners.remove(recorder);
        listeners.remove(asPlayed);
        return recorder.stop(pace.nanos());
    }

    /// What is heard now; before the first beat as the count-in says. A player that has stopped stands where it was last seen, since
    /// it goes back to where it began.
    private long tickAt(long nanos) {
        if (!started) {
            return countInClock.applyAsLong(nanos);
        }
        long tick = player.tick();
        if (player.state() == Player.State.PLAYING) {
            lastTick = tick;
        }
        return lastTick;
    }
}
