package attune.play;

import attune.music.Score;
import attune.music.TickRange;
import java.time.Duration;
import javax.sound.midi.MidiUnavailableException;

/// Plays a piece as the studio does, synthesizer and all, into a device that only measures: how often would it have clicked?
public final class SoundBench {
    private SoundBench() {}

    /// What was measured.
    ///
    /// @param blocks how many blocks of samples the device was given
    /// @param underruns how often the device's buffer of 50 ms ran empty
    /// @param longestMicros how long it then stayed empty at worst, in microseconds
    /// @param lateWakeups how often the player's thread came too late to send its events in time
    public record Result(Duration time, long blocks, long underruns, long longestMicros, long lateWakeups) {}

    /// Plays from the beginning, over and over, for so long; the caller's thread waits.
    ///
    /// @throws IllegalStateException where the synthesizer does not start
    public static Result play(Score score, Duration time) throws InterruptedException {
        PacedLine line = new PacedLine(SoundDevice.BUFFER_MILLIS);
        try (LookAheadPlayer player = new LookAheadPlayer(() -> sound(line), () -> System.nanoTime() / 1000)) {
            player.setScore(score);
            player.setLoop(new TickRange(0, Math.max(1, score.end())));
            player.play();
            Thread.sleep(time);
            player.stop();
            return new Result(time, line.blocks(), line.underruns(), line.longestMicros(), player.lateWakeups());
        }
    }

    private static SoundSink sound(PacedLine line) {
        try {
            return new LiveSound(line, SoundBank.ofThisSystem());
        } catch (MidiUnavailableException problem) {
            throw new IllegalStateException("The Java synthesizer does not start: " + problem.getMessage(), problem);
        }
    }
}
