package attune.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.ui.FakePlayer;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClickTrackTest {
    private static final Score SCORE = Score.ofTracks(480,
            List.of(Track.named("Flute", 73, 0).withNotes(List.of(new Note(0, 1_450, 60, 80)))));

    @Test
    void itClicksOnTheBeatsAndThePieceEndsWhereItDid() {
        Score heard = new ClickTrack().in(SCORE, false);
        assertEquals(SCORE.end(), heard.end());
        Track clicks = heard.tracks().getLast();
        assertTrue(clicks.isPercussion());
        assertEquals(List.of(0L, 480L, 960L, 1_440L), clicks.notes().stream().map(Note::tick).toList());
        assertEquals(List.of(76, 77, 77, 77), clicks.notes().stream().map(Note::pitch).toList());
    }

    @Test
    void aRecordingHearsItPastTheEnd() {
        assertTrue(new ClickTrack().in(SCORE, true).end() > 100 * 1_920);
        assertTrue(new ClickTrack().in(Score.empty(), true).end() > 100 * 1_920);
        assertEquals(0, new ClickTrack().in(Score.empty(), false).end());
    }

    @Test
    void aTrackThatIsKnownIsNotMadeAnew() {
        ClickTrack clicks = new ClickTrack();
        assertSame(clicks.in(SCORE, false).tracks().getLast(), clicks.in(SCORE, false).tracks().getLast());
    }

    @Test
    void thePlayerHearsItEvenBesideASoloAndThePieceNeverHoldsIt() {
        Session session = new Session();
        FakePlayer player = new FakePlayer();
        Playhead playhead = new Playhead();
        TransportViewModel transport = new TransportViewModel(session, player, playhead);
        session.open(SCORE, "Piece", null);
        session.soloedProperty().set(Set.of(0));
        playhead.metronomeProperty().set(true);
        transport.pulse();
        assertEquals(2, player.score.tracks().size());
        assertEquals(Set.of(0, 1), player.soloed);
        assertSame(SCORE, session.score());
        player.score = SCORE;
        transport.togglePlay();
        assertEquals(2, player.score.tracks().size(), "others had the player in between");
        playhead.metronomeProperty().set(false);
        assertSame(SCORE, player.score);
        assertEquals(Set.of(0), player.soloed);
    }
}
