package attune.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.InsertNotes;
import attune.music.Note;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepInputTest {
    private static final StepInput START = StepInput.at(1, 480, 240);

    @Test
    void aKeyWritesANoteAndGoesOn() {
        StepInput.Step step = START.press(60, 90).release(60);
        assertEquals(Optional.of(new InsertNotes("Enter a note", 1, List.of(new Note(480, 240, 60, 90)))), step.edit());
        assertEquals(StepInput.at(1, 720, 240), step.next());
    }

    @Test
    void keysThatAreHeldTogetherMakeAChord() {
        StepInput.Step first = START.press(60, 90).press(64, 80).release(60);
        assertTrue(first.edit().isEmpty());
        StepInput.Step last = first.next().press(67, 70).release(64).next().release(67);
        assertEquals(Optional.of(new InsertNotes("Enter a chord", 1,
                List.of(new Note(480, 240, 60, 90), new Note(480, 240, 64, 80), new Note(480, 240, 67, 70)))),
                last.edit());
        assertEquals(720, last.next().position());
    }

    @Test
    void aKeyThatWasNotHeldChangesNothing() {
        assertEquals(new StepInput.Step(START, Optional.empty()), START.release(60));
    }

    @Test
    void restsAndStepsBackMoveThePosition() {
        assertEquals(720, START.rest().position());
        assertEquals(0, START.withLength(960).back().position());
        assertEquals(960, START.withPosition(720).rest().position());
    }
}
