package attune.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedLineTest {
    private static final byte[] SILENCE = new byte[Gervill.RATE / 100 * LiveSound.FORMAT.getFrameSize()];
    private static final byte[] TEN_MILLIS = SILENCE.clone();
    static {
        TEN_MILLIS[77] = 1; // that is heard
    }

    private long now = 7_000_000_000L;
    private final PacedLine line = new PacedLine(50, () -> now, nanos -> now += nanos);

    @Test
    void itTakesWhatItsBufferHoldsAndThenWaitsForTheMusicToBePlayed() {
        long begin = now;
        for (int block = 0; block < 5; block++) {
            line.write(TEN_MILLIS);
        }
        assertEquals(begin, now);
        line.write(TEN_MILLIS);
        assertEquals(begin + 10_000_000, now);
        assertEquals(0, line.underruns());
    }

    @Test
    void aBufferThatRanEmptyIsCountedWithHowLongItWasEmpty() {
        line.write(TEN_MILLIS);
        now += 9_000_000;
        line.write(TEN_MILLIS);
        assertEquals(0, line.underruns());
        now += 14_000_000;
        line.write(TEN_MILLIS);
        assertEquals(1, line.underruns());
        assertEquals(3_000, line.longestMicros());
        now += 10_000_000;
        line.write(TEN_MILLIS);
        assertEquals(1, line.underruns());
    }

    @Test
    void silenceThatLastsLongerIsNoClick() {
        line.write(SILENCE);
        now += 33_000_000;
        line.write(TEN_MILLIS);
        assertEquals(0, line.underruns());
        assertEquals(1, line.unheard());
        assertEquals(0, line.longestMicros());
        now += 33_000_000;
        line.write(SILENCE);
        assertEquals(1, line.underruns(), "the sound before broke off");
        assertEquals(1, line.unheard());
    }

    @Test
    void aPieceIsPlayedThroughTheSynthesizerIntoIt() throws InterruptedException {
        Duration time = Duration.ofSeconds(2);
        SoundBench.Result result = SoundBench.play(Scores.of(Scores.track(Scores.note(0, 480, 60))), time);
        assertEquals(time, result.time());
        assertTrue(result.blocks() > 0, () -> "nothing was played in " + time);
    }
}
