package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final String BAR = "C4:1 D4:1 E4:1 F4:1 ";

    @Test
    void aPhraseEndsAfterRests() {
        assertEquals(List.of(4.5, 7.5), phrases(BAR + "rest:1/2 C4:1/2 " + "D4:1 E4:1 F4:1 " + BAR));
        assertEquals(List.of(8.0, 4.0), phrases(BAR + "rest:1/4 C4:1/4 C4:1/2 D4:1 E4:1 F4:1 " + BAR),
                "a rest of a quarter of a beat is a breath");
    }

    @Test
    void restsTogetherEndAPhraseOnce() {
        assertEquals(List.of(12.0, 8.0), phrases(BAR + "rest:4 rest:4 " + BAR + BAR));
    }

    @Test
    void aPhraseEndsAfterALongNoteBesideABarLine() {
        assertEquals(List.of(8.0, 4.0), phrases(BAR + "C4:1 D4:1 E4:2 " + BAR));
        assertEquals(List.of(7.5, 4.5), phrases(BAR + "C4:1 D4:1/2 E4:2 C4:1/2 " + BAR));
        assertEquals(List.of(8.0, 4.0), phrases(BAR + "C4:1 E4:2 D4:1 " + BAR), "in the middle of a bar");
        assertEquals(List.of(8.0, 4.0), phrases("C4:1 D4:1 E4:2 E4:1 D4:1 E4:1 F4:1 " + BAR), "the note sounds on");
    }

    @Test
    void otherwisePhrasesAreLinesOfFourBars() {
        assertEquals(List.of(16.0, 16.0, 8.0), phrases(BAR.repeat(10)));
        assertEquals(List.of(16.0, 16.0), phrases(BAR.repeat(8)));
        assertEquals(List.of(16.0, 18.0), phrases(BAR.repeat(8) + "C4:1 D4:1"), "no phrase is shorter than a bar");
        assertEquals(List.of(8.0, 8.0, 8.0, 4.0), phrases(BAR.repeat(7)), "a short piece has short lines");
    }

    @Test
    void linesEndAtBarLinesAfterAPickup() {
        VoicedPiece pickup = Pieces.voiced("pickup", List.of(new TimeSignature(0, 1, 4), new TimeSignature(480, 4, 4)),
                "G4:1 " + BAR.repeat(8).strip());
        assertEquals(List.of(13.0, 16.0, 4.0),
                Phrases.of(pickup).stream().map(phrase -> phrase.length() / 480.0).toList());
    }

    @Test
    void shorterThanABarIsOnePhrase() {
        assertEquals(List.of(2.0), phrases("C4:1 D4:1"));
        assertEquals(List.of(4.0), phrases("rest:4"));
    }

    /// The lengths of the phrases in quarters.
    private static List<Double> phrases(String line) {
        return Phrases.of(Pieces.voiced("piece", line.strip())).stream().map(phrase -> phrase.length() / 480.0)
                .toList();
    }
}
