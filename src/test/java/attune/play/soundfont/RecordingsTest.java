package attune.play.soundfont;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.play.soundfont.Resampler.Recording;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecordingsTest {
    private static final int RATE = 22_050;

    @Test
    void silenceBeforeTheSoundGoesAndTheLoopGoesWithIt() {
        Recording late = tone(500, 0, 9000, 4500, 9000);
        Recording prompt = Recordings.mended(late, true, false);
        assertEquals(late.frames().length - prompt.frames().length, late.loopStart() - prompt.loopStart());
        assertTrue(late.loopStart() - prompt.loopStart() >= 498, "half a thousand frames were silent");
        assertArrayEquals(Arrays.copyOfRange(late.frames(), late.loopStart(), late.loopEnd()),
                Arrays.copyOfRange(prompt.frames(), prompt.loopStart(), prompt.loopEnd()));
        assertSame(late, Recordings.mended(late, true, true), "zones count in these frames");
    }

    @Test
    void whatRestsBesideZeroIsBroughtToRestAndItsLoopStillCloses() {
        for (int loopStart : new int[]{2000, 8900, 4500}) {
            Recording moved = tone(0, 6000, 9000, loopStart, 9000);
            Recording still = Recordings.mended(moved, true, false);
            short[] loop = Arrays.copyOfRange(still.frames(), still.loopStart(), still.loopEnd());
            double mean = 0;
            for (short frame : loop) {
                mean += frame / (double) loop.length;
            }
            assertEquals(0, mean, 60, "the loop from " + loopStart);
            int before = still.frames()[still.loopEnd() - 1] - still.frames()[still.loopEnd() - 2];
            int across = still.frames()[still.loopStart()] - still.frames()[still.loopEnd() - 1];
            assertEquals(before, across, 100, "no jump where the loop from " + loopStart + " closes");
            assertEquals(0, still.frames()[0], 10, "it begins where it began");
        }
    }

    @Test
    void aRecordingWithALoopThatNobodyPlaysStaysAsItIs() {
        Recording moved = tone(0, 6000, 9000, 4500, 9000);
        assertArrayEquals(moved.frames(), Recordings.mended(moved, false, false).frames());
    }

    /// Some silence, then a tone of 100 frames a period that moves away from zero in its first thousand frames.
    private static Recording tone(int silence, int rest, int length, int loopStart, int loopEnd) {
        short[] frames = new short[silence + length];
        for (int i = 0; i < length; i++) {
            frames[silence + i] = (short) (rest * Math.min(1, i / 1000.0) + 9000 * Math.sin(2 * Math.PI * i / 100));
        }
        return new Recording(frames, silence + loopStart, silence + loopEnd, RATE);
    }
}
