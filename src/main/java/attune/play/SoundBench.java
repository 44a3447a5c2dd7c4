package attune.play;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MidiUnavailableException;

/// Plays a piece as the studio does, synthesizer and all, into a device that only measures: how often would it have clicked?
public final class SoundBench {
    private static final int CHANNELS = 16;
    private static final long NOTE_MILLIS = 12;

    private SoundBench() {}

    /// What was measured.
    ///
    /// @param blocks how many blocks of samples the device was given
    /// @param underruns how often the device's buffer of 50 ms ran empty in the midst of sound
    /// @param unheard how often it did after silence, as while instruments are loaded before the first note
    /// @param longestMicros how long it then stayed empty at worst, in microseconds
    /// @param lateWakeups how often the player's thread came too late to send its events in time
    public record Result(Duration time, long blocks, long underruns, long unheard, long longestMicros,
            long lateWakeups) {}

    /// Plays from the beginning, over and over, for so long; the caller's thread waits.
    ///
    /// @throws IllegalStateException where the synthesizer does not start
    public static Result play(Score score, Duration time) throws InterruptedException {
        PacedLine line = new PacedLine(Output.DEFAULT.bufferMillis());
        try (LookAheadPlayer player = new LookAheadPlayer(() -> sound(line), () -> System.nanoTime() / 1000)) {
            player.setScore(score);
            player.setLoop(new TickRange(0, Math.max(1, score.end())));
            player.play();
            Thread.sleep(time);
            player.stop();
            return new Result(time, line.blocks(), line.underruns(), line.unheard(), line.longestMicros(),
                    player.lateWakeups());
        }
    }

    /// What was measured under load.
    ///
    /// @param events how many events reached the synthesizer
    /// @param late how many of them came more than 5 ms after their time
    /// @param worstMicros how late the latest came, in microseconds; 0 or less where none was late
    /// @param underruns how often the device's buffer ran empty in the midst of sound
    public record Load(Duration time, long events, long late, long worstMicros, long underruns) {}

    /// Plays 5,000 notes a minute on 16 channels for so long; the caller's thread waits.
    ///
    /// @throws IllegalStateException where the synthesizer does not start
    public static Load underLoad(Duration time) throws InterruptedException {
        PacedLine line = new PacedLine(Output.DEFAULT.bufferMillis());
        PunctualSink sink = new PunctualSink(sound(line), () -> System.nanoTime() / 1000);
        try (LookAheadPlayer player = new LookAheadPlayer(() -> sink, () -> System.nanoTime() / 1000)) {
            player.setScore(dense(time.toMillis()));
            player.setAtEnd(Player.AtEnd.RUN_ON);
            player.play();
            Thread.sleep(time);
            Load result = new Load(time, sink.events(), sink.late(), sink.worstMicros(), line.underruns());
            player.stop();
            return result;
        }
    }

    /// A note every 12 ms, the channels in turn, on a grid where a tick lasts a millisecond.
    static Score dense(long millis) {
        List<List<Note>> notes = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            notes.add(new ArrayList<>());
        }
        for (int i = 0; i * NOTE_MILLIS < millis; i++) {
            notes.get(i % CHANNELS).add(new Note(i * NOTE_MILLIS, 150, 40 + i * 7 % 48, 80));
        }
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            tracks.add(new Track("", i == Track.PERCUSSION ? 0 : i * 6, i, notes.get(i), List.of()));
        }
        return Score.ofTracks(500, tracks);
    }

    private static SoundSink sound(PacedLine line) {
        try {
            return new LiveSound(line, SoundBank.ofThisSystem());
        } catch (MidiUnavailableException problem) {
            throw new IllegalStateException("The Java synthesizer does not start: " + problem.getMessage(), problem);
        }
    }
}
