package attune.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.ControlEvent;
import attune.music.Score;
import attune.music.Track;
import attune.ui.common.Programs;
import attune.ui.common.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TracksViewModelTest {
    private final Session session = new Session();
    private final TracksViewModel tracks = new TracksViewModel(session);

    @BeforeEach
    void openThreeVoices() {
        ControlEvent organ = new ControlEvent(0, ControlEvent.Kind.PROGRAM, 0, 19);
        session.open(Score.ofTracks(480, List.of(Track.named("Soprano", 52, 0), Track.named("Alto", 52, 1),
                new Track("Organ", 19, 2, List.of(), List.of(organ)))), "Voices", null);
    }

    @Test
    void renamingIsOneStepAndAnEmptyNameChangesNothing() {
        tracks.rename(1, " Contralto ");
        tracks.rename(1, "  ");
        assertEquals("Contralto", tracks.tracks().get(1).name());
        session.undo();
        assertEquals("Alto", tracks.tracks().get(1).name());
    }

    @Test
    void anotherSoundReplacesProgramChangesOnTheWay() {
        tracks.setProgram(2, 42);
        assertEquals("Cello", Programs.name(tracks.tracks().get(2)));
        assertEquals(List.of(), tracks.tracks().get(2).controls());
    }

    @Test
    void aNewTrackTakesAFreeChannelAndBecomesTheActiveOne() {
        tracks.add();
        assertEquals(3, tracks.tracks().getLast().channel());
        assertEquals(3, session.activeTrackProperty().get());
    }

    @Test
    void removingATrackKeepsWhatIsMutedOfTheOthers() {
        tracks.toggleMute(0);
        tracks.toggleMute(2);
        tracks.remove(1);
        assertEquals(Set.of(0, 1), session.mutedProperty().get());
        tracks.toggleMute(0);
        assertEquals(Set.of(1), session.mutedProperty().get());
        assertEquals(List.of("Soprano", "Organ"), tracks.tracks().stream().map(Track::name).toList());
    }

    @Test
    void whereThereIsNoTrackNoneIsSilenced() {
        session.open(Score.ofTracks(480, List.of()), "Empty", null);
        tracks.toggleActiveMute();
        tracks.toggleActiveSolo();
        assertEquals(Set.of(), session.mutedProperty().get());
        assertEquals(Set.of(), session.soloedProperty().get());
    }
}
