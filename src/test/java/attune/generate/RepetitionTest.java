package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    @Test
    void oneNoteForEverIsNoticed() {
        Repetition found = Repetition.endOf(melody("60 62 64 64 64 64 64 64 64 64 64 64 64 64")).orElseThrow();
        assertEquals(new Repetition(2, 1, 12), found);
        assertTrue(found.sentence().startsWith("From event 3 on the network repeats one event"), found.sentence());
    }

    @Test
    void aShortFigureForEverIsNoticed() {
        Repetition found = Repetition.endOf(melody("72" + " 60 64 67".repeat(6))).orElseThrow();
        assertEquals(new Repetition(1, 3, 6), found);
    }

    @Test
    void aFewRepeatedNotesAreMusic() {
        assertTrue(Repetition.endOf(melody("60 60 60 60 60 60 62 64")).isEmpty());
        assertTrue(Repetition.endOf(melody("60 64 67 60 64 67 60 64 67 60 64 67")).isEmpty());
        assertTrue(Repetition.endOf(melody("")).isEmpty());
    }

    @Test
    void aMelodyBecomesATrackAndAScore() {
        Melody melody = melody("60 62");
        Track track = melody.toTrack("Take A", 42, 3);
        assertEquals(melody.notes(), track.notes());
        assertEquals(42, track.program());
        assertEquals(3, track.channel());
        assertEquals(melody.end(), melody.toScore("Take A", 42).end());
    }

    private static Melody melody(String pitches) {
        List<GenerationStep> steps = new ArrayList<>();
        for (String pitch : pitches.isEmpty() ? new String[0] : pitches.split(" ")) {
            int index = steps.size();
            Note note = new Note(index * 480L, 480, Integer.parseInt(pitch), 80);
            steps.add(new GenerationStep(index, note.tick(), 480, List.of(note), new float[128], new float[0], index, 0,
                    List.of()));
        }
        return new Melody(480, steps, 0, false);
    }
}
