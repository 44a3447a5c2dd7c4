package attune.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextListingTest {
    @Test
    void eachEventIsARowWithBarBeatOffsetLengthAndNamesInTheKey() {
        List<Note> notes = List.of(new Note(0, 480, 58, 80), new Note(0, 480, 63, 80), new Note(720, 240, 65, 80),
                new Note(1440, 160, 67, 80));
        Score score = new Score(480, List.of(new Track("A", 0, 0, notes, List.of())), List.of(),
                List.of(new TimeSignature(0, 3, 4)), List.of(new KeySignature(0, -3, false)), List.of());
        assertEquals("""
                bar   beat    offset    length    notes
                1     1       0         1         B♭3 E♭4
                1     2       1         1/2       rest
                1     2+1/2   3/2       1/2       F4
                1     3       2         1         rest
                2     1       3         1/3       G4
                2     1+1/3   10/3      8/3       rest
                """, TextListing.of(score).toText());
    }
}
