package attune.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import attune.edit.Selection;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.music.Track;
import attune.play.Player;
import attune.ui.FakePlayer;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportViewModelTest {
    private static final Note NOTE = new Note(1440, 480, 67, 80);
    private final Session session = new Session();
    private final FakePlayer player = new FakePlayer();
    private final Playhead playhead = new Playhead();
    private final TransportViewModel transport = new TransportViewModel(session, player, playhead);

    @BeforeEach
    void openAPieceInThreeFour() {
        session.open(new Score(480, List.of(Track.named("Flute", 73, 0).withNotes(List.of(NOTE))),
                List.of(TempoChange.ofBpm(0, 72), TempoChange.ofBpm(4320, 96)), List.of(new TimeSignature(0, 3, 4)),
                List.of(new KeySignature(0, 1, false)), List.of()), "Minuet", null);
    }

    @Test
    void thePositionIsCountedInBarsBeatsAndTicks() {
        player.tick = 3 * 480 + 480 + 240;
        transport.pulse();
        assertEquals("2 : 2 : 240", transport.positionProperty().get());
        assertEquals("72 bpm", transport.tempoProperty().get());
        assertEquals("3/4", transport.signatureProperty().get());
        assertEquals("G", transport.keyProperty().get());
    }

    @Test
    void aTakeInProgressIsHeardWithThePieceAndThePlayerWaitsForMore() {
        Note next = new Note(1920, 240, 69, 80);
        session.previewProperty().set(new TakePreview("Take A", 0, 1920, List.of(next), true));
        assertEquals(List.of(NOTE, next), player.score.tracks().getFirst().notes());
        assertEquals(Player.AtEnd.WAIT, player.atEnd);
        session.previewProperty().set(null);
        assertEquals(session.score(), player.score);
        assertEquals(Player.AtEnd.STOP, player.atEnd);
    }

    @Test
    void muteAndSoloReachThePlayer() {
        session.mutedProperty().set(Set.of(0));
        session.soloedProperty().set(Set.of(1));
        assertEquals(Set.of(0), player.muted);
        assertEquals(Set.of(1), player.soloed);
    }

    @Test
    void theLoopTakesTheSelectionOrFourBarsAndGoesAgain() {
        transport.toggleLoop();
        assertEquals(new TickRange(0, 4 * 1440), player.loop);
        transport.toggleLoop();
        assertNull(player.loop);
        session.select(Selection.of(0, List.of(NOTE)));
        transport.toggleLoop();
        assertEquals(NOTE.range(), player.loop);
    }

    @Test
    void goingBackABarFirstGoesToTheStartOfThisOne() {
        playhead.seek(1440 + 100);
        transport.byBar(-1);
        assertEquals(1440, player.tick);
        transport.byBar(-1);
        assertEquals(0, player.tick);
        transport.byBar(-1);
        assertEquals(0, player.tick);
        transport.byBar(1);
        assertEquals(1440, player.tick);
    }

    @Test
    void aNewTempoHoldsUpToTheNextChangeAndCanBeUndone() {
        playhead.seek(1440);
        assertNull(transport.changeTempo("60,5 bpm"));
        assertEquals("60.5 bpm", transport.tempoProperty().get());
        assertEquals(96, Math.round(session.score().tempos().getLast().quartersPerMinute()));
        session.undo();
        assertEquals("72 bpm", transport.tempoProperty().get());
        assertNotNull(transport.changeTempo("presto"));
        assertNotNull(transport.changeTempo("5000"));
    }
}
