package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {
    // sorted: A4=0 B4=1 C4=2 START=3; durations: 0=0 1=1 2=2
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of("A4", "B4", "C4", "START"),
            List.of("0", "1", "2"));
    private static final EncodedPiece FIRST = new EncodedPiece("first", new int[]{0, 1, 2}, new int[]{1, 2, 1},
            new boolean[]{true, false, true});
    private static final EncodedPiece SECOND = new EncodedPiece("second", new int[]{2, 2}, new int[]{2, 2},
            new boolean[]{true, true});
    private static final Windows WINDOWS = new Windows(List.of(FIRST, SECOND), VOCABULARY, 2);

    @Test
    void aPieceOfNEventsHasNPlusOneTargets() {
        assertEquals(4 + 3, WINDOWS.count());
    }

    @Test
    void aPieceStartsFromStartAlone() {
        WindowBatch batch = WINDOWS.batch(new int[]{0, 1});
        assertArrayEquals(new int[]{3, 3}, batch.notes()[0]);
        assertArrayEquals(new int[]{0, 0}, batch.durations()[0]);
        assertArrayEquals(new int[]{3, 0}, batch.notes()[1]);
        assertArrayEquals(new int[]{0, 1}, batch.durations()[1]);
        assertArrayEquals(new int[]{0, 1}, batch.noteTargets());
        assertArrayEquals(new int[]{1, 2}, batch.durationTargets());
    }

    @Test
    void theEndOfAPieceIsLearnedButNotCounted() {
        WindowBatch batch = WINDOWS.batch(new int[]{3});
        assertArrayEquals(new int[]{1, 2}, batch.notes()[0]);
        assertEquals(3, batch.noteTargets()[0]);
        assertEquals(0, batch.durationTargets()[0]);
        assertTrue(batch.trained()[0]);
        assertFalse(batch.counted()[0]);
    }

    @Test
    void anUnknownTargetIsNeitherLearnedNorCounted() {
        WindowBatch batch = WINDOWS.batch(new int[]{1, 2});
        assertFalse(batch.trained()[0] || batch.counted()[0]);
        assertTrue(batch.trained()[1] && batch.counted()[1]);
    }

    @Test
    void noWindowStraddlesTwoPieces() {
        WindowBatch batch = WINDOWS.batch(new int[]{4, 5, 6});
        assertArrayEquals(new int[]{3, 3}, batch.notes()[0]);
        assertArrayEquals(new int[]{3, 2}, batch.notes()[1]);
        assertArrayEquals(new int[]{2, 2}, batch.notes()[2]);
        assertArrayEquals(new int[]{2, 2, 3}, batch.noteTargets());
    }

    @Test
    void anEpochShowsEachWindowOnceInAnOrderOfItsOwn() {
        Windows many = new Windows(List.of(new EncodedPiece("long", new int[99], new int[99], new boolean[99])),
                VOCABULARY, 4);
        int[] first = many.shuffled(7, 1);
        assertArrayEquals(first, many.shuffled(7, 1));
        assertFalse(Arrays.equals(first, many.shuffled(7, 2)));
        assertFalse(Arrays.equals(first, many.shuffled(8, 1)));
        assertArrayEquals(many.inOrder(), Arrays.stream(first).sorted().toArray());
    }

    @Test
    void theShuffleIsTheSameOnEveryMachine() {
        assertArrayEquals(new int[]{0, 1, 5, 3, 2, 4, 6}, WINDOWS.shuffled(1, 1));
    }

    @Test
    void anOrderIsCutIntoBatches() {
        List<int[]> batches = Windows.cut(IntStream.range(0, 7).toArray(), 3);
        assertEquals(3, batches.size());
        assertArrayEquals(new int[]{6}, batches.getLast());
    }

    @Test
    void anIndexOutsideIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> WINDOWS.batch(new int[]{7}));
    }
}
