package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Metronome.Click;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetronomeTest {
    private static final Score SCORE = Score.empty()
            .withTimeSignatures(List.of(new TimeSignature(0, 3, 4), new TimeSignature(1_440, 6, 8)));

    @Test
    void beatsClickAndBarsHaveAnAccent() {
        assertEquals(List.of(new Click(480, false), new Click(960, false), new Click(1_440, true),
                new Click(1_680, false)), Metronome.clicks(SCORE, new TickRange(1, 1_900)));
        assertEquals(76, new Click(0, true).key());
        assertEquals(77, new Click(0, false).key());
        assertTrue(Metronome.clicks(SCORE, new TickRange(5, 5)).isEmpty());
    }

    @Test
    void aCountInComesBeforeThePlaceInItsMeter() {
        assertEquals(List.of(new Click(-1_440, true), new Click(-960, false), new Click(-480, false)),
                Metronome.countIn(SCORE, 0, 1));
        assertEquals(12, Metronome.countIn(SCORE, 1_440, 2).size());
        assertTrue(Metronome.countIn(SCORE, 0, 0).isEmpty());
    }

    @Test
    void neighbouringStretchesClickOnceEach() {
        List<Click> whole = Metronome.clicks(SCORE, new TickRange(0, 5_000));
        List<Click> first = Metronome.clicks(SCORE, new TickRange(0, 1_680));
        List<Click> second = Metronome.clicks(SCORE, new TickRange(1_680, 5_000));
        assertEquals(whole.size(), first.size() + second.size());
    }

    @Test
    void barsOfATickStayBounded() {
        Score tiny = Score.ofTracks(1, List.of()).withTimeSignatures(List.of(new TimeSignature(0, 1, 256)));
        assertEquals(100_000, Metronome.clicks(tiny, new TickRange(0, 1L << 40)).size());
    }
}
