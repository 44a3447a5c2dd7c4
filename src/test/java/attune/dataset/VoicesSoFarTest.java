package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class VoicesSoFarTest {
    private static final boolean[] LOWER_TWO = {false, true, true};

    @Test
    void theLowestVoiceBeginsAndHearsNothing() {
        VoicesSoFar voices = new VoicesSoFar(LOWER_TWO, 100);
        assertEquals(2, voices.next());
        assertEquals(100, voices.tick(2));
        assertArrayEquals(new int[]{-1, -1, -1, -1}, voices.heard(2));
    }

    @Test
    void aVoiceHearsWhatSoundsAsItBegins() {
        VoicesSoFar voices = new VoicesSoFar(LOWER_TWO, 0);
        voices.write(2, 480);
        assertEquals(1, voices.next());
        assertArrayEquals(new int[]{-1, -1, -1, 0}, voices.heard(1), "the bass has begun");
        voices.write(1, 240);
        assertEquals(1, voices.next());
        assertArrayEquals(new int[]{1, -1, 1, 0}, voices.heard(1), "the bass goes on");
    }

    @Test
    void whatEndsJustThereDoesNotSoundAnyMore() {
        VoicesSoFar voices = new VoicesSoFar(LOWER_TWO, 0);
        voices.write(2, 480);
        voices.write(1, 480);
        assertEquals(2, voices.next());
        assertArrayEquals(new int[]{0, -1, -1, 0}, voices.heard(2));
    }

    @Test
    void nobodyWritesBackwardsOrForOthers() {
        VoicesSoFar voices = new VoicesSoFar(LOWER_TWO, 10);
        assertThrows(IllegalArgumentException.class, () -> voices.write(0, 20));
        assertThrows(IllegalArgumentException.class, () -> voices.write(1, 10));
    }
}
