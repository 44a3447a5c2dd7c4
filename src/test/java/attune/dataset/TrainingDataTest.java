package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingDataTest {
    private static final List<Piece> TEN = IntStream.range(0, 10)
            .mapToObj(i -> Pieces.piece("piece" + i, "C4 E4 G" + i)).toList();
    private static final Split SPLIT = new Split(List.of(Pieces.piece("a", "C4 E4"), Pieces.piece("b", "G9")),
            List.of(Pieces.piece("held", "C4 D4")));

    @Test
    void aSplitTakesWholePiecesOnceEach() {
        Split split = Split.of(TEN, 0.2, 5);
        assertEquals(2, split.heldBack().size());
        Set<Piece> all = new HashSet<>(split.training());
        all.addAll(split.heldBack());
        assertEquals(new HashSet<>(TEN), all);
    }

    @Test
    void theSeedChoosesWhatIsHeldBack() {
        assertEquals(Split.of(TEN, 0.2, 5), Split.of(TEN, 0.2, 5));
        long kinds = IntStream.range(0, 20).mapToObj(seed -> Split.of(TEN, 0.2, seed).heldBack()).distinct().count();
        assertTrue(kinds > 5, "20 seeds gave " + kinds + " splits");
    }

    @Test
    void atLeastOneIsHeldBackButNeverAll() {
        assertEquals(1, Split.of(TEN.subList(0, 2), 0.2, 1).heldBack().size());
        assertEquals(1, Split.of(TEN.subList(0, 2), 0.99, 1).heldBack().size());
        assertEquals(0, Split.of(TEN.subList(0, 1), 0.2, 1).heldBack().size());
        assertEquals(0, Split.of(TEN, 0, 1).heldBack().size());
        assertEquals(0, Split.of(List.of(), 0.2, 1).training().size());
        assertThrows(IllegalArgumentException.class, () -> Split.of(TEN, 1, 1));
    }

    @Test
    void theVocabularyIsThatOfTheTrainingPieces() {
        TrainingData data = TrainingData.of(SPLIT, Transposition.NONE);
        assertEquals(List.of("C4", "E4", "G9", "START"), data.vocabulary().notes());
        assertArrayEquals(new boolean[]{true, false}, data.validation().getFirst().known());
        assertEquals(2, data.asWritten());
    }

    @Test
    void transposedCopiesAreFurtherTrainingPiecesOnly() {
        TrainingData data = TrainingData.of(SPLIT, new Transposition(-1, 2));
        assertEquals(List.of("a", "b", "a −1", "b −1", "a +1", "a +2"),
                data.training().stream().map(EncodedPiece::name).toList(), "b +1 would leave the range of MIDI");
        assertEquals(List.of("a", "b"), data.trainingAsWritten().stream().map(EncodedPiece::name).toList());
        assertEquals(List.of("held"), data.validation().stream().map(EncodedPiece::name).toList());
        assertArrayEquals(new boolean[]{true, true}, data.validation().getFirst().known(), "D4 came by transposition");
    }

    @Test
    void theFingerprintIsThatOfTheEventsNotOfTheNames() {
        String hash = TrainingData.of(SPLIT, Transposition.NONE).sha256();
        Split renamed = new Split(List.of(Pieces.piece("x", "C4 E4"), Pieces.piece("y", "G9")), SPLIT.heldBack());
        Split other = new Split(List.of(Pieces.piece("a", "C4 F4"), Pieces.piece("b", "G9")), SPLIT.heldBack());
        assertEquals(hash, TrainingData.of(renamed, Transposition.NONE).sha256());
        assertNotEquals(hash, TrainingData.of(other, Transposition.NONE).sha256());
        assertNotEquals(hash, TrainingData.of(SPLIT, new Transposition(0, 1)).sha256());
        assertEquals(64, hash.length());
    }

    @Test
    void aPieceThatIsCalledAsTheCopyOfAnotherIsNotLost() {
        Split split = new Split(List.of(Pieces.piece("a", "C4 E4"), Pieces.piece("a +1", "G4 A4 B4")), List.of());
        TrainingData data = TrainingData.of(split, new Transposition(0, 1));
        assertEquals(List.of(2, 3, 2, 3), data.training().stream().map(EncodedPiece::size).toList());
        assertEquals(2, data.asWritten());
    }
}
