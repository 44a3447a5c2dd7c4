package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SingleLineTest {
    private static final Track TRACK = Track.named("Part", 0, 0).withNotes(List.of(new Note(0, 1200, 60, 80),
            new Note(0, 480, 64, 80), new Note(960, 480, 62, 80), new Note(1440, 480, 67, 80),
            new Note(1440, 480, 55, 80)));

    @Test
    void ofNotesThatStartTogetherOneIsTaken() {
        SingleLine highest = SingleLine.highest(TRACK, 480);
        assertEquals(List.of("0 1 [64]", "2 1 [62]", "3 1 [67]"), text(highest), "what lies between is silence");
        assertEquals(2, highest.chords());
        assertEquals(List.of("0 2 [60]", "2 1 [62]", "3 1 [55]"), text(SingleLine.lowest(TRACK, 480)),
                "a note that overlaps is cut by the next");
    }

    @Test
    void timesLieOnTheGridOfChordify() {
        Track swung = Track.named("Part", 0, 0)
                .withNotes(List.of(new Note(1, 63, 60, 80), new Note(65, 30, 62, 80), new Note(97, 95, 64, 80)));
        assertEquals(List.of("0 2/3 [60]", "2/3 1/3 [62]", "1 1 [64]"), text(SingleLine.highest(swung, 96)));
        assertEquals(new TimeSignature(480, 3, 4), new TimeSignature(97, 3, 4).onGrid(96));
    }

    @Test
    void aPartWithoutNotesIsAnEmptyLine() {
        assertEquals(List.of(), SingleLine.lowest(Track.named("Part", 0, 0), 480).notes());
    }

    private static List<String> text(SingleLine line) {
        return line.notes().stream().map(note -> note.offset() + " " + note.duration() + " " + note.pitches())
                .toList();
    }
}
