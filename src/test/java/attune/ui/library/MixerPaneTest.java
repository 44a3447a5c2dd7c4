package attune.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.music.TrackControls;
import attune.play.Strip;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixerPaneTest {
    @TempDir
    Path folder;

    private TestServices test;
    private Session session;
    private MixerPane pane;

    @BeforeEach
    void open() {
        test = FxStage.get(() -> TestServices.in(folder));
        session = test.services().session();
        FxStage.run(() -> session.open(Score.ofTracks(480, List.of(
                Track.named("Violin", 40, 0).withNotes(List.of(new Note(0, 480, 60, 80))),
                Track.named("Cello", 42, 1).withNotes(List.of(new Note(0, 480, 48, 80))))), "Duo", null));
        pane = FxStage.get(() -> new MixerPane(new TracksViewModel(session), test.player()));
        FxStage.run(pane::fill);
    }

    private Slider slider(String name) {
        return pane.getChildren().stream().filter(Slider.class::isInstance).map(Slider.class::cast)
                .filter(slider -> name.equals(slider.getAccessibleText())).findFirst().orElseThrow();
    }

    private int volume() {
        return TrackControls.volume(session.score().tracks().get(1));
    }

    @Test
    void aFaderIsHeardWhileItIsDraggedAndIsOneStepWhereItIsLetGo() {
        FxStage.run(() -> {
            Slider volume = slider("Volume of Cello");
            volume.setValueChanging(true);
            volume.setValue(90);
            volume.setValue(40);
            assertEquals(100, volume(), "nothing is written yet");
            assertEquals(Map.of(1, Strip.AS_WRITTEN.withVolume(40)), test.player().strips);
            volume.setValueChanging(false);
            assertEquals(40, volume());
            assertEquals(Map.of(), test.player().strips);
            session.undo();
            pane.update();
            assertEquals(100, volume());
            assertEquals(100, volume.getValue(), "the slider went back with it");
            assertEquals("", session.undoLabelProperty().get(), "one step");
        });
    }

    @Test
    void panReverbAndChorusAreOfTheirTrackAlone() {
        FxStage.run(() -> {
            slider("Pan of Violin").setValue(20);
            slider("Reverb of Cello").setValue(70);
            slider("Chorus of Cello").setValue(30);
            assertEquals(20, TrackControls.pan(session.score().tracks().getFirst()));
            assertEquals(64, TrackControls.pan(session.score().tracks().get(1)));
            assertEquals(3, session.moments().size() - 1);
            slider("Volume of everything").setValue(0.5);
            assertEquals(0.5, test.player().master);
        });
    }
}
