package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Scale;
import attune.music.ScaleKind;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Edits of pitch, velocity and feel.
class NoteShadesTest {
    private static Score score(List<Note> notes) {
        return Score.ofTracks(480, List.of(Track.named("A", 0, 0).withNotes(notes)));
    }

    private static List<Note> line(int... pitches) {
        List<Note> notes = new ArrayList<>();
        for (int pitch : pitches) {
            notes.add(new Note(240L * notes.size(), 200, pitch, 64));
        }
        return notes;
    }

    private static List<Integer> pitches(Edit edit, Score score) {
        return edit.applyTo(score).tracks().getFirst().notes().stream().map(Note::pitch).toList();
    }

    private static List<Integer> velocities(Edit edit, Score score) {
        return edit.applyTo(score).tracks().getFirst().notes().stream().map(Note::velocity).toList();
    }

    @Test
    void anInversionMirrorsChromaticallyOrWithinTheScale() {
        List<Note> subject = line(60, 62, 64, 67);
        Selection all = Selection.of(0, subject);
        assertEquals(List.of(60, 58, 56, 53),
                pitches(InvertNotes.aroundFirst(all, Scale.CHROMATIC), score(subject)));
        assertEquals(List.of(60, 59, 57, 53),
                pitches(InvertNotes.aroundFirst(all, new Scale(0, ScaleKind.MAJOR)), score(subject)));
        assertEquals("Invert 4 notes", InvertNotes.aroundFirst(all, Scale.CHROMATIC).label());
    }

    @Test
    void whatWouldLeaveTheKeyboardStays() {
        Score score = score(line(1, 60));
        Selection all = Selection.all(score);
        assertSame(score, new InvertNotes(all, 100, Scale.CHROMATIC).applyTo(score));
        assertSame(score, new TransposeDiatonic(all, -2).applyTo(score));
    }

    @Test
    void diatonicStepsFollowTheKeyInForceAtEachNote() {
        List<Note> notes = line(66, 65);
        Score score = score(notes).withKeySignatures(
                List.of(new KeySignature(0, 1, false), new KeySignature(240, -1, false)));
        TransposeDiatonic up = new TransposeDiatonic(Selection.of(0, notes), 2);
        assertEquals(List.of(69, 69), pitches(up, score));
        assertEquals("Transpose 2 notes up 2 steps of the key", up.label());
        assertEquals("Transpose a note down a step of the key",
                new TransposeDiatonic(Selection.of(0, line(60)), -1).label());
    }

    @Test
    void velocitiesAreScaledAndRamped() {
        List<Note> notes = line(60, 62, 64);
        Selection all = Selection.of(0, notes);
        assertEquals(List.of(42, 42, 42), velocities(new ScaleVelocity(all, 0.5, 10), score(notes)));
        assertEquals(List.of(127, 127, 127), velocities(new ScaleVelocity(all, 3, 0), score(notes)));
        assertEquals(List.of(20, 60, 100), velocities(new RampVelocity(all, 20, 100), score(notes)));
        assertEquals(List.of(20), velocities(new RampVelocity(Selection.of(0, line(60)), 20, 100), score(line(60))));
    }

    @Test
    void theSameSeedHumanisesTheSameWay() {
        List<Note> notes = line(60, 62, 64, 65, 67, 69, 71, 72);
        Score score = score(notes);
        HumaniseNotes edit = new HumaniseNotes(Selection.of(0, notes), 20, 10, 7);
        assertEquals(edit.applyTo(score), edit.applyTo(score));
        assertNotEquals(score, edit.applyTo(score));
        assertNotEquals(edit.applyTo(score), new HumaniseNotes(edit.notes(), 20, 10, 8).applyTo(score));
        List<Note> human = edit.applyTo(score).tracks().getFirst().notes();
        for (int i = 0; i < notes.size(); i++) {
            assertTrue(Math.abs(human.get(i).tick() - notes.get(i).tick()) <= 20);
            assertTrue(Math.abs(human.get(i).velocity() - 64) <= 10);
            assertEquals(200, human.get(i).duration());
        }
    }

    @Test
    void swungNotesThatAreQuantisedAgainStayWhereTheyAre() {
        List<Note> straight = line(60, 62, 64, 65, 67);
        Score score = score(straight);
        for (double swing : new double[]{50, 58, 66.7, 75}) {
            Score once = new QuantizeNotes(Selection.all(score), 240, QuantizeNotes.Edges.STARTS, 100, swing)
                    .applyTo(score);
            assertEquals(once, new QuantizeNotes(Selection.all(once), 240, QuantizeNotes.Edges.STARTS, 100, swing)
                    .applyTo(once));
            assertEquals(480 * swing / 100, (double) once.tracks().getFirst().notes().get(1).tick(), 1);
        }
    }
}
