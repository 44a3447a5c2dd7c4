package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final Vocabulary VOCABULARY = Vocabulary
            .of(List.of(Pieces.tokens("C4 C4.E4 C4.E4.G4 A4", "1 1/2 1/3 2")));
    private static final Encoder ENCODER = new Encoder(VOCABULARY);

    @Test
    void knownTokensHaveTheirIndices() {
        EncodedPiece piece = ENCODER.encode("p", Pieces.tokens("A4 C4", "2 1/3"));
        assertArrayEquals(new int[]{VOCABULARY.noteIndex("A4").getAsInt(), VOCABULARY.noteIndex("C4").getAsInt()},
                piece.notes());
        assertArrayEquals(new boolean[]{true, true}, piece.known());
        assertEquals("p", piece.name());
    }

    @Test
    void anUnknownChordIsReadAsTheOneWithMostPitchesInCommon() {
        assertEquals("C4.E4.G4", nearest("C4.E4.G4.B4"));
        assertEquals("C4.E4.G4", nearest("C4.E4.A4"), "two in common as with C4.E4, but less to move");
        assertEquals("C4", nearest("C4.D4"));
    }

    @Test
    void withNothingInCommonTheSmallestMovementDecides() {
        assertEquals("A4", nearest("B4"));
        assertEquals("C4", nearest("B3"));
        assertEquals("C4.E4", nearest("C#4.F4"));
    }

    @Test
    void aRestThatNobodyKnowsIsReadAsStart() {
        assertEquals("START", nearest("rest"));
    }

    @Test
    void anUnknownDurationIsReadAsTheNearestLength() {
        assertEquals("1/3", nearestLength("1/4"));
        assertEquals("2", nearestLength("8"));
        assertEquals("1/3", nearestLength("5/12"), "of two that are as near, the shorter");
        assertEquals("1", nearestLength("3/2"), "of two that are as near, the shorter");
    }

    @Test
    void anEventIsKnownOnlyWhereBothTokensAre() {
        assertArrayEquals(new boolean[]{false, false, true},
                ENCODER.encode("p", Pieces.tokens("B4 A4 A4", "1 3 1")).known());
    }

    private static String nearest(String token) {
        return VOCABULARY.notes().get(ENCODER.encode("p", Pieces.tokens(token)).notes()[0]);
    }

    private static String nearestLength(String token) {
        return VOCABULARY.durations().get(ENCODER.encode("p", Pieces.tokens("A4", token)).durations()[0]);
    }
}
