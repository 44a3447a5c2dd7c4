package attune.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.EditHistory;
import attune.edit.RecordedNotes;
import attune.edit.Selection;
import attune.music.ControlEvent;
import attune.music.ControllerLane;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.List;
import java.util.Random;
import javax.sound.midi.ShortMessage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static final ControllerLane PEDAL = ControllerLane.SUSTAIN;
    private static final Note OLD = new Note(1_900, 480, 50, 70);
    private static final Note INSIDE = new Note(2_400, 480, 52, 70);
    private static final Score SCORE = Score.ofTracks(480,
            List.of(Track.named("A", 0, 0).withNotes(List.of(OLD, INSIDE))));

    private static RecordSpec spec(RecordSpec.Mode mode, long grid) {
        return new RecordSpec(0, 1_920, mode, grid, RecordSpec.NO_LOOP);
    }

    private static Recorder recorder(RecordSpec spec) {
        return new Recorder(SCORE, spec, nanos -> nanos);
    }

    private static void key(Recorder recorder, int pitch, long from, long to) {
        recorder.said(from, new LiveMessage.KeyDown(pitch, 80));
        recorder.said(to, new LiveMessage.KeyUp(pitch));
    }

    private static Note note(long tick, long duration, int pitch) {
        return new Note(tick, duration, pitch, 80);
    }

    @Test
    void whatIsPlayedAnEighthEarlyIsOnTheBeatAndWhatComesBeforeIsNotRecorded() {
        Recorder recorder = recorder(spec(RecordSpec.Mode.OVERDUB, 0));
        key(recorder, 60, 1_000, 3_000);
        key(recorder, 62, 1_680, 2_000);
        key(recorder, 64, 1_700, 1_800);
        key(recorder, 65, 2_001, 2_101);
        assertEquals(List.of(note(1_920, 80, 62), note(1_920, 100, 64), note(2_001, 100, 65)),
                recorder.stop(4_000).notes());
    }

    @Test
    void startsAreDrawnToTheGridAndLengthsStay() {
        Recorder recorder = recorder(spec(RecordSpec.Mode.OVERDUB, 240));
        key(recorder, 60, 2_150, 2_250);
        key(recorder, 62, 2_290, 2_300);
        assertEquals(List.of(note(2_160, 100, 60), note(2_400, 10, 62)), recorder.stop(4_000).notes());
    }

    @Test
    void keysThatAreStillDownEndAtTheStop() {
        Recorder recorder = recorder(spec(RecordSpec.Mode.OVERDUB, 0));
        recorder.said(2_000, new LiveMessage.KeyDown(60, 80));
        assertEquals(List.of(note(2_000, 100, 60)), recorder.soFar(2_100));
        recorder.said(2_200, new LiveMessage.KeyDown(60, 80));
        RecordedNotes recorded = recorder.stop(2_500);
        assertEquals(List.of(note(2_000, 200, 60), note(2_200, 300, 60)), recorded.notes());
        assertEquals(new TickRange(1_920, 2_500), recorded.stretch());
        assertEquals("Record 2 notes", recorded.label());
    }

    @Test
    void overdubbingAddsAndReplacingClearsTheStretch() {
        Recorder over = recorder(spec(RecordSpec.Mode.OVERDUB, 0));
        key(over, 60, 2_000, 2_100);
        RecordedNotes added = over.stop(2_500);
        Score both = added.applyTo(SCORE);
        assertEquals(List.of(OLD, note(2_000, 100, 60), INSIDE), both.tracks().getFirst().notes());
        assertEquals(Selection.of(0, added.notes()), added.selectionAfter(Selection.NONE, both));
        Recorder replace = recorder(spec(RecordSpec.Mode.REPLACE, 0));
        key(replace, 60, 2_000, 2_100);
        assertEquals(List.of(OLD.withDuration(20), note(2_000, 100, 60)),
                replace.stop(2_500).applyTo(SCORE).tracks().getFirst().notes());
    }

    @Test
    void aPedalIsRecordedAsAControllerAndComesUpAtTheStop() {
        Recorder recorder = recorder(spec(RecordSpec.Mode.OVERDUB, 0));
        recorder.said(100, new LiveMessage.Control(64, 0));
        recorder.said(1_000, new LiveMessage.Control(64, 127));
        recorder.said(2_000, new LiveMessage.Control(64, 0));
        recorder.said(2_050, new LiveMessage.Control(64, 127));
        recorder.said(2_100, new LiveMessage.Bend(16_383));
        recorder.said(2_100, new LiveMessage.Control(0, 3));
        assertEquals(List.of(PEDAL.event(1_920, 127), PEDAL.event(2_000, 0), PEDAL.event(2_050, 127),
                ControllerLane.PITCH_BEND.event(2_100, 16_383), PEDAL.event(2_500, 0),
                ControllerLane.PITCH_BEND.event(2_500, 8_192)), recorder.stop(2_500).controls());
    }

    @Test
    void replacingTakesOldPedalsAwayAndLeavesNoneDown() {
        ControlEvent volume = ControllerLane.VOLUME.event(2_000, 80);
        Track pedalled = SCORE.tracks().getFirst().withControls(
                List.of(PEDAL.event(0, 127), volume, PEDAL.event(2_000, 0), PEDAL.event(2_400, 127),
                        PEDAL.event(3_000, 0)));
        Score replaced = recorder(spec(RecordSpec.Mode.REPLACE, 0)).stop(2_500)
                .applyTo(SCORE.withTrack(0, pedalled));
        assertEquals(List.of(PEDAL.event(0, 127), PEDAL.event(1_920, 0), volume, PEDAL.event(2_500, 127),
                PEDAL.event(3_000, 0)), replaced.tracks().getFirst().controls());
    }

    @Test
    void roundsOfALoopAreLaidOverEachOther() {
        TickRange loop = new TickRange(1_920, 3_840);
        Recorder recorder = recorder(new RecordSpec(0, 2_880, RecordSpec.Mode.OVERDUB, 0, loop));
        recorder.said(3_800, new LiveMessage.KeyDown(60, 80));
        recorder.said(1_950, new LiveMessage.KeyUp(60));
        key(recorder, 62, 2_000, 2_100);
        RecordedNotes recorded = recorder.stop(2_200);
        assertEquals(List.of(note(2_000, 100, 62), note(3_800, 40, 60)), recorded.notes());
        assertEquals(loop, recorded.stretch());
    }

    @Test
    void theCountInWithinALoopIsNoRoundOfIt() {
        TickRange loop = new TickRange(0, 3_840);
        Recorder recorder = recorder(new RecordSpec(0, 1_920, RecordSpec.Mode.REPLACE, 0, loop));
        key(recorder, 60, 200, 300);
        assertEquals(new TickRange(1_920, 1_920), recorder.stretch(400));
        recorder.begin();
        assertEquals(loop, recorder.stretch(100), "the playing began, so the loop came round");
    }

    @Test
    void aKeyboardAndACountInMakeNotesOfASecondBar() {
        Loopback keyboard = new Loopback("Keys");
        CountIn countIn = new CountIn(Score.empty(), 0, 1);
        assertEquals(2_000_000, countIn.micros());
        assertEquals(4, countIn.clicks().size());
        assertEquals(500_000, countIn.micros(countIn.clicks().get(1).tick()));
        Recorder recorder = new Recorder(Score.empty(),
                new RecordSpec(0, 0, RecordSpec.Mode.OVERDUB, 0, RecordSpec.NO_LOOP), countIn.clock(1_000));
        long[] now = {1_000};
        MidiInputs inputs = new MidiInputs(() -> List.of(keyboard), recorder, () -> now[0]);
        inputs.open(inputs.rescan().getFirst());
        keyboard.play(ShortMessage.NOTE_ON, 50, 80);
        keyboard.play(ShortMessage.NOTE_OFF, 50, 0);
        now[0] = 1_000 + 1_900_000_000L;
        keyboard.play(ShortMessage.NOTE_ON, 60, 80);
        now[0] = 1_000 + 2_500_000_000L;
        keyboard.play(ShortMessage.NOTE_OFF, 60, 0);
        keyboard.play(ShortMessage.NOTE_ON, 62, 80);
        now[0] = 1_000 + 3_000_000_000L;
        EditHistory history = new EditHistory(Score.empty());
        assertTrue(history.apply(recorder.stop(now[0])));
        assertEquals(List.of(note(0, 480, 60), note(480, 480, 62)), history.score().tracks().getFirst().notes());
        history.undo();
        assertEquals(Score.empty(), history.score());
    }

    @Property(tries = 200)
    void whateverIsPlayedGivesNotesInTheStretchThatCanBeUndone(@ForAll long seed) {
        Random random = new Random(seed);
        TickRange loop = random.nextBoolean() ? new TickRange(1_000, 3_000) : RecordSpec.NO_LOOP;
        RecordSpec spec = new RecordSpec(0, 1_920,
                random.nextBoolean() ? RecordSpec.Mode.OVERDUB : RecordSpec.Mode.REPLACE, random.nextInt(3) * 120L,
                loop);
        Recorder recorder = recorder(spec);
        for (int i = 0; i < 60; i++) {
            recorder.said(random.nextLong(-2_000, 5_000), switch (random.nextInt(4)) {
                case 0 -> new LiveMessage.KeyUp(random.nextInt(60, 66));
                case 1 -> new LiveMessage.Control(random.nextInt(120), random.nextInt(128));
                case 2 -> new LiveMessage.Bend(random.nextInt(16_384));
                default -> new LiveMessage.KeyDown(random.nextInt(60, 66), random.nextInt(1, 128));
            });
        }
        RecordedNotes recorded = recorder.stop(5_000);
        for (Note note : recorded.notes()) {
            assertTrue(note.tick() >= recorded.stretch().start() - 120 && note.tick() <= 5_120, note.toString());
        }
        EditHistory history = new EditHistory(SCORE);
        assertTrue(!history.apply(recorded) || history.undo().isPresent());
        assertEquals(SCORE, history.score());
    }
}
