package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.TickRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadPassageTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of("C4", "D4", "START"), List.of("0", "1", "1/2"));
    private static final VoicedPiece PIECE = Pieces.voiced("piece", "C4:2 E4:1 D4:1/3 D4:2/3", "C4:1 D4:3");

    @Test
    void aLengthThatIsNotKnownIsReadAsSeveralCutAtBeats() {
        ReadPassage read = ReadPassage.of(PIECE, new boolean[]{true, false}, new TickRange(0, 1920), VOCABULARY);
        assertEquals("0 C4:1, 0 C4:1, 0 D4:1, 0 D4:1/2, 0 D4:1/2", Pieces.text(read.passage(), VOCABULARY));
        assertArrayEquals(new int[]{0, 4, 8, 12, 13}, read.passage().positions());
        assertEquals(new ReadPassage.Source(0, new TickRange(480, 960), "C4"), read.sources().get(1));
        assertEquals(new ReadPassage.Source(0, new TickRange(960, 1440), "E4"), read.sources().get(2));
        assertEquals(new ReadPassage.Source(0, new TickRange(1600, 1920), "D4"), read.sources().get(4));
    }

    @Test
    void voicesAreReadTogetherAndCutAtTheEndsOfTheSpan() {
        ReadPassage read = ReadPassage.of(PIECE, new boolean[]{true, true}, new TickRange(240, 1440), VOCABULARY);
        assertEquals("0 C4:1/2, 1 C4:1/2, 0 C4:1, 1 D4:1, 0 D4:1, 1 D4:1", Pieces.text(read.passage(), VOCABULARY));
        assertArrayEquals(new int[]{10, 10, 8, 8, 4, 4}, read.passage().remaining());
        assertEquals(new TickRange(240, 480), read.sources().getFirst().range());
    }

    @Test
    void whatPairsGiveIsReadTheSame() {
        PassageData data = PassageData.harmony(new VoicedSplit(List.of(PIECE), List.of()), Transposition.NONE, 1);
        EncodedPassage given = data.training().pair(0, 1, 0).given();
        EncodedPassage read = ReadPassage.of(PIECE, new boolean[]{false, true}, new TickRange(0, 1920),
                data.vocabulary()).passage();
        assertEquals(Pieces.text(given, data.vocabulary()), Pieces.text(read, data.vocabulary()));
        assertArrayEquals(given.remaining(), read.remaining());
    }
}
