package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditPropertiesTest {
    /// A score, a selection in it, and several edits; each is made anew for what is selected when its turn comes.
    record Session(EditArbitraries.Selected start, List<Edit> edits) {}

    @Provide
    Arbitrary<Session> sessions() {
        return EditArbitraries.selected().flatMap(start -> EditArbitraries.edit(start.selection()).list().ofMinSize(1)
                .ofMaxSize(6).map(edits -> new Session(start, edits)));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void undoingEverythingGivesTheFirstScoreAndRedoingTheLast(@ForAll("sessions") Session session) {
        EditHistory history = new EditHistory(session.start().score());
        history.select(session.start().selection());
        List<Score> scores = new ArrayList<>(List.of(history.score()));
        for (Edit edit : session.edits()) {
            if (history.apply(edit)) {
                scores.add(history.score());
            }
        }
        for (int i = scores.size() - 2; i >= 0; i--) {
            assertTrue(history.undo().isPresent());
            assertEquals(scores.get(i), history.score());
        }
        assertEquals(session.start().selection(), history.selection());
        assertFalse(history.undo().isPresent());
        for (Score score : scores.subList(1, scores.size())) {
            history.redo();
            assertEquals(score, history.score());
        }
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void theSelectionAfterAnEditLiesInTheScore(@ForAll("sessions") Session session) {
        Score before = session.start().score();
        Edit edit = session.edits().getFirst();
        Score after = edit.applyTo(before);
        Selection selected = edit.selectionAfter(session.start().selection(), after);
        assertEquals(selected, selected.within(after));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void notesThatWereNotSelectedStayWhatTheyWere(@ForAll("sessions") Session session) {
        Score before = session.start().score();
        Score after = session.edits().getFirst().applyTo(before);
        for (int track = 0; track < before.tracks().size(); track++) {
            Set<Note> others = new HashSet<>(before.tracks().get(track).notes());
            others.removeAll(session.start().selection().in(track));
            assertTrue(new HashSet<>(after.tracks().get(track).notes()).containsAll(others));
        }
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void everyNoteAfterwardsIsAnOldOneOrSelected(@ForAll("sessions") Session session) {
        Score before = session.start().score();
        Edit edit = session.edits().getFirst();
        Score after = edit.applyTo(before);
        Selection selected = edit.selectionAfter(session.start().selection(), after);
        for (int track = 0; track < before.tracks().size(); track++) {
            Set<Note> known = new HashSet<>(before.tracks().get(track).notes());
            known.addAll(selected.in(track));
            assertTrue(known.containsAll(after.tracks().get(track).notes()));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void movingKeepsTheShapeOfTheSelection(@ForAll("sessions") Session session) {
        Selection notes = session.start().selection();
        Score before = session.start().score();
        MoveNotes move = new MoveNotes(notes, -7_000, 90);
        Selection moved = move.selectionAfter(notes, move.applyTo(before));
        assertEquals(notes.range().length(), moved.range().length());
        assertEquals(notes.size(), moved.size());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aTrackThatNothingWasSelectedInIsTheSameInstance(@ForAll("sessions") Session session) {
        Score before = session.start().score();
        Score after = new DeleteNotes(session.start().selection()).applyTo(before);
        for (int track = 0; track < before.tracks().size(); track++) {
            if (session.start().selection().in(track).isEmpty()) {
                assertSame(before.tracks().get(track), after.tracks().get(track));
            }
        }
    }
}
