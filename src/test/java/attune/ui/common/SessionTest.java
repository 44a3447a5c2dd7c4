package attune.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.edit.AddTrack;
import attune.edit.InsertNotes;
import attune.edit.KeepTake;
import attune.edit.RemoveTrack;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session();

    @BeforeEach
    void openFourVoices() {
        session.open(Score.ofTracks(480, List.of(Track.named("Soprano", 52, 0), Track.named("Alto", 52, 1),
                Track.named("Tenor", 52, 2), Track.named("Bass", 52, 3))), "Voices", null);
        session.activeTrackProperty().set(2);
        session.mutedProperty().set(Set.of(1, 3));
        session.soloedProperty().set(Set.of(2));
    }

    private List<Object> state() {
        return List.of(session.activeTrackProperty().get(), session.mutedProperty().get(),
                session.soloedProperty().get());
    }

    @Test
    void activeMutedAndSoloedTracksStayTheSameOnesThroughRemovingUndoAndRedo() {
        session.apply(new RemoveTrack(0, "Soprano"));
        assertEquals(List.of(1, Set.of(0, 2), Set.of(1)), state());
        session.undo();
        assertEquals(List.of(2, Set.of(1, 3), Set.of(2)), state());
        session.redo();
        assertEquals(List.of(1, Set.of(0, 2), Set.of(1)), state());
    }

    @Test
    void aTrackThatIsRemovedIsNoMoreMuted() {
        session.apply(new RemoveTrack(3, "Bass"));
        assertEquals(List.of(2, Set.of(1), Set.of(2)), state());
        session.activeTrackProperty().set(2);
        session.apply(new RemoveTrack(2, "Tenor"));
        assertEquals(List.of(1, Set.of(1), Set.of()), state());
    }

    @Test
    void otherEditsMoveNothing() {
        session.apply(new InsertNotes("Draw", 1, List.of(new Note(0, 480, 60, 80))));
        session.apply(new AddTrack(Track.named("Flute", 73, 4)));
        session.apply(new KeepTake("Keep Take A", 5, "Solo cello", List.of(new Note(0, 480, 60, 80))));
        assertEquals(List.of(2, Set.of(1, 3), Set.of(2)), state());
        session.open(Score.empty(), "Other", null);
        assertEquals(List.of(0, Set.of(), Set.of()), state());
    }
}
