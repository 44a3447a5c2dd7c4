package attune.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.EncodedPiece;
import attune.dataset.PassagePair;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholePieceTest {
    private static final TokenValues TOKENS = new TokenValues(Lines.VOCABULARY);
    // two voices are written below a melody: whoever has come least far goes on, of equals the lowest
    private static final List<EncodedPiece> PIECE = Lines.piece("p", "72:8 74:8 76:4", "60:4 62:4 64:12",
            "48:12 50:8");

    @Test
    void eventsStandInTheOrderOfWriting() {
        PassagePair pair = WholePiece.pair(PIECE, new boolean[]{true, false, false}, TOKENS).orElseThrow();
        assertArrayEquals(new int[]{2, 1, 1, 1, 2}, pair.written().voices());
        assertArrayEquals(new int[]{0, 0, 4, 8, 12}, pair.written().positions());
        assertArrayEquals(new int[]{0, 8, 0}, pair.given().positions(), "the third note starts a bar");
        assertArrayEquals(new int[][]{{-1, -1, -1, -1}, {-1, -1, -1, 0}, {1, -1, -1, 0}, {2, -1, -1, 0},
            {0, -1, 3, -1}}, pair.heard());
    }

    @Test
    void withoutOneSideThereIsNoPair() {
        assertTrue(WholePiece.pair(PIECE, new boolean[]{true, true, true}, TOKENS).isEmpty());
        assertTrue(WholePiece.pair(PIECE, new boolean[3], TOKENS).isEmpty());
    }

    @Test
    void aMomentSeesWhatIsThereAsAnEventBegins() {
        HarmonyMoment moment = moment(3); // the middle voice's long note, while the bass is held
        assertEquals(1, moment.voice());
        assertEquals(0, moment.beat());
        assertEquals(List.of(62, 60), List.of(moment.own(1), moment.own(2)));
        assertEquals(List.of(74, 72, 76, -1),
                List.of(moment.melody(0), moment.melody(-1), moment.melody(1), moment.melody(2)));
        assertEquals(72, moment.melodyThen());
        assertEquals(0, moment.melodyAge());
        assertEquals(8 * TokenValues.SIXTEENTH, moment.melodyLeft());
        assertEquals(4 * TokenValues.SIXTEENTH, moment.ownLength());
        assertEquals(48, moment.near());
        assertEquals(2, moment.nearState());
        assertEquals(48, moment.nearThen());
        assertEquals(4 * TokenValues.SIXTEENTH, moment.nearLeft());
        assertEquals(-1, moment.far(), "of two voices there is no third");
    }

    @Test
    void aVoiceThatHasEndedIsStillRemembered() {
        HarmonyMoment bass = moment(4);
        assertEquals(64, bass.near());
        assertEquals(2, bass.nearState(), "the middle voice goes on");
        assertEquals(60, bass.nearThen(), "as the bass note before began");
        HarmonyMoment first = moment(0);
        assertEquals(List.of(-1, 0, -1), List.of(first.near(), first.nearState(), first.nearLeft()));
        assertEquals(1, moment(1).nearState(), "the bass begins with it");
    }

    @Test
    void ofFourVoicesTheTenorHearsTheAltoAndTheBass() {
        List<EncodedPiece> four = Lines.piece("p", "72:4", "67:4", "64:4", "48:4");
        PassageTimes times = new PassageTimes(
                WholePiece.pair(four, new boolean[]{true, false, false, false}, TOKENS).orElseThrow(), TOKENS);
        assertEquals(new Neighbours(1, 3), Neighbours.of(times).get(2));
        assertEquals(new Neighbours(3, 2), Neighbours.of(times).get(1));
        assertEquals(new Neighbours(1, 2), Neighbours.of(times).get(3));
    }

    private static HarmonyMoment moment(int event) {
        PassageTimes times = new PassageTimes(
                WholePiece.pair(PIECE, new boolean[]{true, false, false}, TOKENS).orElseThrow(), TOKENS);
        return new HarmonyMoment(times, new GivenMelody(times), Neighbours.of(times), event);
    }
}
