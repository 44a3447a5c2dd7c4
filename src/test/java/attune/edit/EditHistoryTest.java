package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditHistoryTest {
    private static final int NOTES = 100;

    private static Score score() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            notes.add(new Note(i, 1, 60, 80));
        }
        return Score.ofTracks(480,
                List.of(new Track("Busy", 0, 0, notes, List.of()), Track.named("Quiet", 0, 1)));
    }

    @Test
    void theOldestStepsOfAHugePieceAreForgottenSoThatMemoryStaysBounded() {
        EditHistory history = new EditHistory(score(), 1000);
        for (int velocity = 1; velocity <= 10; velocity++) {
            history.apply(new InsertNotes("Draw " + velocity, 0, List.of(new Note(0, 1, 60, velocity))));
        }
        assertEquals(List.of("Draw 10", "Draw 9"), history.labels());
    }

    @Test
    void theLastStepCanBeUndoneHoweverLarge() {
        EditHistory history = new EditHistory(score(), 1);
        history.apply(new InsertNotes("Draw", 0, List.of(new Note(0, 1, 60, 1))));
        history.undo();
        assertEquals(score(), history.score());
        assertEquals("Draw", history.redo().orElseThrow().label());
        assertEquals(List.of("Draw"), history.labels());
    }

    @Test
    void aStepThatTouchesAnotherTrackSharesTheBusyOne() {
        EditHistory history = new EditHistory(score(), 1000);
        for (int velocity = 1; velocity <= 10; velocity++) {
            history.apply(new InsertNotes("Draw " + velocity, 1, List.of(new Note(0, 1, 60, velocity))));
        }
        assertEquals(10, history.labels().size());
        assertTrue(history.undo().isPresent());
    }
}
