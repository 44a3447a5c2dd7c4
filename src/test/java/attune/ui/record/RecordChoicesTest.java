package attune.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.TickRange;
import attune.record.MidiPort;
import attune.record.RecordSpec;
import attune.ui.FxStage;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What recording remembers, what it silences, and the keyboard that comes back.
class RecordChoicesTest {
    private static final List<Note> OLD = List.of(new Note(400, 240, 60, 80), new Note(1_400, 240, 62, 80),
            new Note(3_840, 240, 64, 80));
    @TempDir
    Path folder;

    private RecordDesk desk;

    @BeforeEach
    void open() {
        desk = new RecordDesk(folder);
        desk.plug();
        FxStage.run(() -> {
            desk.record.countInProperty().set(0);
            var score = desk.session().score();
            desk.session().open(score.withTrack(0, score.tracks().get(0).withNotes(OLD)), "Piece", null);
        });
    }

    private List<Integer> heard() {
        return FxStage.get(() -> desk.player().score.tracks().getFirst().notes().stream().map(Note::pitch).toList());
    }

    @Test
    void whatIsReplacedIsSilentWhereItIsRecordedAndHeardBeyond() {
        FxStage.run(() -> desk.record.modeProperty().set(RecordSpec.Mode.REPLACE));
        desk.record();
        assertEquals(List.of(62, 64), heard(), "the half second to come is silent before the first beat");
        desk.at(1_200);
        assertEquals(List.of(64), heard());
        desk.key(72, 1_300, 1_500);
        desk.at(1_700);
        assertEquals(List.of(72, 64), heard(), "what was played is heard in its place");
        desk.record();
        assertEquals(List.of(72, 64), heard());
        FxStage.run(desk.session()::undo);
        assertEquals(List.of(60, 62, 64), heard());
    }

    @Test
    void theBeginningOfALoopIsSilentBeforeItComesRound() {
        FxStage.run(() -> {
            desk.record.modeProperty().set(RecordSpec.Mode.REPLACE);
            desk.test.services().playhead().loopProperty().set(new TickRange(0, 1_920));
            desk.test.services().playhead().seek(960);
            desk.player().tick = 960;
        });
        desk.record();
        assertEquals(List.of(60, 64), heard());
        desk.at(1_800);
        assertEquals(List.of(64), heard());
    }

    @Test
    void besideTheOldNotesNothingIsSilent() {
        desk.record();
        desk.at(1_200);
        assertEquals(List.of(60, 62, 64), heard());
    }

    @Test
    void theChoicesHoldAtTheNextStart() {
        FxStage.run(() -> {
            desk.record.countInProperty().set(2);
            desk.record.modeProperty().set(RecordSpec.Mode.REPLACE);
            desk.record.quantiseProperty().set(true);
            desk.record.keyboard().rescan();
            desk.record.keyboard().choose(desk.record.keyboard().ports().getFirst());
        });
        RecordDesk later = new RecordDesk(folder, midi -> midi.plug("Other"), midi -> midi.plug("Keys"));
        FxStage.run(() -> {
            assertEquals(2, later.record.countInProperty().get());
            assertEquals(RecordSpec.Mode.REPLACE, later.record.modeProperty().get());
            assertTrue(later.record.quantiseProperty().get());
            MidiPort port = later.record.keyboard().portProperty().get();
            assertEquals("Keys", port == null ? "" : port.title());
        });
    }

    @Test
    void aKeyboardThatIsPluggedInAgainIsListenedToAgain() {
        desk.record();
        desk.record();
        FxStage.run(() -> desk.midi.pull("Keys"));
        desk.millis(2_000);
        assertNull(port());
        desk.millis(10_000);
        assertNull(port());
        FxStage.run(() -> desk.midi.plug("Keys"));
        desk.millis(2_000);
        assertEquals("INFO: Keys is there again and is listened to.", desk.said().getLast());
        desk.record();
        desk.key(72, 960, 1_200);
        desk.record();
        assertTrue(desk.notes(0).contains(new Note(960, 240, 72, 80)));
    }

    @Test
    void aKeyboardThatIsNoLongerWantedIsNotWaitedFor() {
        desk.record();
        desk.record();
        FxStage.run(() -> desk.midi.pull("Keys"));
        desk.millis(2_000);
        FxStage.run(() -> {
            desk.record.keyboard().choose(null);
            desk.midi.plug("Keys");
        });
        desk.millis(10_000);
        assertNull(port());
    }

    private @Nullable MidiPort port() {
        return FxStage.get(() -> desk.record.keyboard().portProperty().get());
    }
}
