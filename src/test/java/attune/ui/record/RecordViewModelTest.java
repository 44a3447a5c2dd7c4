package attune.ui.record;

import static attune.ui.record.RecordDesk.OLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import attune.play.Player;
import attune.record.RecordSpec;
import attune.ui.FxStage;
import attune.ui.record.RecordViewModel.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordViewModelTest {
    @TempDir
    Path folder;

    private RecordDesk desk;

    @BeforeEach
    void open() {
        desk = new RecordDesk(folder);
        FxStage.run(() -> desk.record.countInProperty().set(0));
    }

    private static Note note(long tick, long length, int pitch) {
        return new Note(tick, length, pitch, 80);
    }

    @Test
    void withoutAKeyboardItSaysHowToGetOne() {
        desk.record();
        assertEquals(State.RESTING, desk.state());
        assertEquals(List.of("WARNING: " + MidiKeyboard.NONE), desk.said());
        desk.plug();
        desk.record();
        assertEquals(State.RECORDING, desk.state());
    }

    @Test
    void aPhraseIsOneStepOnTheActiveTrack() {
        desk.plug();
        desk.record();
        assertTrue(desk.isPlaying());
        desk.key(72, 960, 1_200);
        desk.key(74, 1_440, 1_500);
        desk.record();
        assertEquals(Player.State.STOPPED, desk.player().state);
        assertEquals(State.RESTING, desk.state());
        assertEquals("Record 2 notes", desk.undo());
        assertEquals(List.of(OLD, note(960, 240, 72), note(1_440, 60, 74)), desk.notes(0));
        FxStage.run(desk.session()::undo);
        assertEquals(List.of(OLD), desk.notes(0));
    }

    @Test
    void replacingTakesTheOldNotesAway() {
        desk.plug();
        FxStage.run(() -> desk.record.modeProperty().set(RecordSpec.Mode.REPLACE));
        desk.record();
        desk.key(72, 480, 600);
        desk.at(2_000);
        desk.record();
        assertEquals(List.of(note(480, 120, 72)), desk.notes(0));
    }

    @Test
    void theCountInClicksAndThenThePlayerStarts() {
        desk.plug();
        FxStage.run(() -> {
            desk.record.countInProperty().set(1);
            desk.test.services().playhead().seek(1_920);
        });
        desk.record();
        assertEquals(State.COUNTING_IN, desk.state());
        desk.millis(1_999);
        assertFalse(desk.isPlaying());
        assertEquals(List.of("drum on 76", "drum off 76", "drum on 77", "drum off 77", "drum on 77", "drum off 77",
                "drum on 77", "drum off 77"), desk.player().live);
        FxStage.run(() -> desk.midi.down("Keys", 60));
        desk.millis(1);
        assertTrue(desk.isPlaying());
        assertEquals(State.RECORDING, desk.state());
        desk.at(2_400);
        FxStage.run(() -> desk.midi.up("Keys", 60));
        desk.record();
        assertEquals(note(1_920, 480, 60), desk.notes(0).getLast(), "what comes a little early is on the beat");
    }

    @Test
    void stoppingInTheCountInRecordsNothing() {
        desk.plug();
        FxStage.run(() -> desk.record.countInProperty().set(2));
        desk.record();
        desk.millis(900);
        FxStage.run(desk.transport::stop);
        assertEquals(State.RESTING, desk.state());
        desk.millis(10_000);
        assertFalse(desk.isPlaying());
        assertEquals("", desk.undo());
        assertEquals(List.of(), desk.said());
    }

    @Test
    void stopAndSpaceEndItAndTheTickIsTheOneThatWasHeard() {
        desk.plug();
        desk.record();
        desk.at(960);
        FxStage.run(() -> desk.midi.down("Keys", 72));
        desk.at(1_440);
        FxStage.run(desk.transport::togglePlay);
        assertEquals(note(960, 480, 72), desk.notes(0).getLast());
        assertEquals(Player.State.STOPPED, desk.player().state);
        assertEquals(Player.AtEnd.STOP, desk.player().atEnd);
    }

    @Test
    void aPlayerThatStopsByItselfEndsItWhereItWasLastSeen() {
        desk.plug();
        desk.record();
        desk.at(960);
        FxStage.run(() -> desk.midi.down("Keys", 72));
        desk.at(1_440);
        FxStage.run(() -> desk.player().state = Player.State.STOPPED);
        desk.at(0);
        assertEquals(State.RESTING, desk.state());
        assertEquals(note(960, 480, 72), desk.notes(0).getLast());
    }

    @Test
    void itRunsOnPastTheEndAndShowsWhatIsPlayed() {
        desk.plug();
        desk.record();
        assertEquals(Player.AtEnd.RUN_ON, desk.player().atEnd);
        desk.key(72, 9_600, 9_700);
        desk.at(9_800);
        assertNotNull(FxStage.get(() -> desk.session().previewProperty().get()));
        assertEquals(Player.AtEnd.RUN_ON, desk.player().atEnd);
        desk.record();
        assertNull(FxStage.get(() -> desk.session().previewProperty().get()));
        assertEquals(note(9_600, 100, 72), desk.notes(0).getLast());
    }

    @Test
    void startsAreDrawnToTheGridOfTheRoll() {
        desk.plug();
        FxStage.run(() -> {
            desk.session().gridStepProperty().set(240);
            desk.record.quantiseProperty().set(true);
        });
        desk.record();
        desk.key(72, 1_180, 1_300);
        desk.record();
        assertEquals(note(1_200, 120, 72), desk.notes(0).getLast());
    }

    @Test
    void aPortThatVanishesEndsItAndWhatWasPlayedIsKept() {
        desk.plug();
        desk.record();
        desk.at(960);
        FxStage.run(() -> desk.midi.down("Keys", 72));
        desk.at(1_440);
        FxStage.run(() -> desk.midi.pull("Keys"));
        desk.millis(2_000);
        assertEquals(State.RESTING, desk.state());
        assertEquals(note(960, 480, 72), desk.notes(0).getLast());
        assertTrue(desk.said().getFirst().startsWith("WARNING: Keys is gone."), desk.said().toString());
        assertNull(FxStage.get(() -> desk.record.keyboard().portProperty().get()));
    }

    @Test
    void aPortThatAnotherProgramHoldsIsSaidToBeTaken() {
        desk.plug();
        desk.midi.take("Keys");
        desk.record();
        assertEquals(State.RESTING, desk.state());
        assertTrue(desk.said().getFirst().startsWith("ERROR: Keys does not open"), desk.said().toString());
    }

    @Test
    void openingAnotherPieceForgetsWhatWasPlayed() {
        desk.plug();
        desk.record();
        desk.key(72, 960, 1_200);
        FxStage.run(() -> desk.session().open(Score.empty(), "Other", null));
        assertEquals(State.RESTING, desk.state());
        assertEquals(0, desk.session().score().noteCount());
    }

    @Test
    void whatIsPlayedIsHeardInTheSoundOfTheActiveTrack() {
        desk.plug();
        FxStage.run(() -> {
            desk.record.keyboard().rescan();
            desk.record.keyboard().choose(desk.record.keyboard().ports().getFirst());
            desk.midi.down("Keys", 72);
            desk.session().activeTrackProperty().set(1);
            desk.midi.down("Keys", 38);
        });
        assertEquals(List.of("program 73 on 72", "drum on 38"), desk.player().live);
        assertEquals(List.of(OLD), desk.notes(0));
    }

    @Test
    void nothingPlayedLeavesThePieceAlone() {
        desk.plug();
        FxStage.run(() -> desk.record.modeProperty().set(RecordSpec.Mode.REPLACE));
        desk.record();
        desk.at(2_000);
        desk.record();
        assertEquals("", desk.undo());
        assertEquals(List.of("INFO: Nothing was played, so nothing was recorded."), desk.said());
    }

    @Test
    void stepsAreWrittenAtThePlayheadWhichGoesOn() {
        desk.plug();
        FxStage.run(() -> {
            desk.session().gridStepProperty().set(240);
            desk.record.toggleSteps();
            desk.test.services().playhead().seek(1_920);
            desk.midi.down("Keys", 60);
            desk.midi.up("Keys", 60);
            desk.midi.down("Keys", 64);
            desk.midi.down("Keys", 67);
            desk.midi.up("Keys", 64);
            desk.midi.up("Keys", 67);
        });
        assertEquals(Set.of(OLD, note(1_920, 240, 60), note(2_160, 240, 64), note(2_160, 240, 67)),
                Set.copyOf(desk.notes(0)));
        assertEquals(2_400, desk.player().tick);
        assertEquals("Enter a chord", desk.undo());
        FxStage.run(() -> {
            desk.record.toggleSteps();
            desk.midi.down("Keys", 60);
            desk.midi.up("Keys", 60);
        });
        assertEquals(4, desk.notes(0).size());
    }
}
