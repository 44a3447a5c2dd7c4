package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFinderTest {
    private static Score line(int channel, int... pitches) {
        List<Note> notes = new ArrayList<>();
        for (int pitch : pitches) {
            notes.add(new Note(480L * notes.size(), 480, pitch, 90));
        }
        return Score.ofTracks(480, List.of(Track.named("A", 0, channel).withNotes(notes)));
    }

    private static KeySignature best(Score score) {
        return KeyFinder.of(score, new TickRange(0, score.end())).getFirst().key();
    }

    @Test
    void aTuneShowsItsKey() {
        assertEquals("G major", best(line(0, 67, 69, 71, 72, 74, 71, 67, 66, 67)).longName());
        assertEquals("D minor", best(line(0, 62, 65, 69, 62, 61, 62, 64, 65, 67, 69, 62)).longName());
    }

    @Test
    void everyTranspositionIsFoundInItsPlace() {
        for (int by = 0; by < 12; by++) {
            Score score = Transpose.score(line(0, 60, 62, 64, 65, 67, 64, 60, 59, 60), by);
            for (KeyProfile profile : KeyProfile.values()) {
                KeyFinder.Found found = KeyFinder.of(score, new TickRange(0, score.end()), profile).getFirst();
                assertEquals(by, found.key().tonic());
                assertTrue(found.correlation() > 0.6 && found.correlation() <= 1);
            }
        }
    }

    @Test
    void onlyTheStretchCounts() {
        Score score = line(0, 60, 64, 67, 60, 66, 70, 73, 66);
        List<KeyFinder.Found> found = KeyFinder.of(score, new TickRange(1_920, 3_840));
        assertEquals("F♯ major", found.getFirst().key().longName());
        assertEquals(1_920, found.getFirst().key().tick());
        assertEquals(24, found.size());
    }

    @Test
    void silenceAndPercussionHaveNoKey() {
        assertTrue(KeyFinder.of(Score.empty(), new TickRange(0, 1_000)).isEmpty());
        assertTrue(KeyFinder.of(line(Track.PERCUSSION, 60, 64, 67), new TickRange(0, 1_440)).isEmpty());
    }
}
