package attune.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.music.Track;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class TrackRowTest {
    @TempDir
    Path folder;

    private Session session;

    @Test
    void aRowThatIsGoneHearsNoMoreOfTheSession() {
        FxStage.run(() -> {
            var services = TestServices.in(folder).services();
            services.session().open(Score.ofTracks(480, List.of(Track.named("Tune", 0, 0))), "Piece", null);
            TrackRow row = new TrackRow(services, new TracksViewModel(services.session()), 0);
            VBox rows = new VBox(row);
            services.session().mutedProperty().set(Set.of(0));
            List<ToggleButton> toggles = row.lookupAll(".track-toggle").stream().map(ToggleButton.class::cast).toList();
            assertEquals(List.of(true, false), toggles.stream().map(ToggleButton::isSelected).toList());
            rows.getChildren().clear();
            services.session().mutedProperty().set(Set.of());
            services.session().soloedProperty().set(Set.of(0));
            assertEquals(List.of(true, false), toggles.stream().map(ToggleButton::isSelected).toList());
        });
    }

    @Test
    void aColourIsChosenByItsSwatchAndUndoTakesItBack() {
        Stage stage = FxStage.get(() -> {
            var services = TestServices.in(folder).services();
            session = services.session();
            session.open(Score.ofTracks(480, List.of(Track.named("Tune", 0, 0))), "Piece", null);
            return FxStage.show(new TracksView(services), 300, 300);
        });
        FxStage.settle();
        FxStage.run(() -> ((Button) stage.getScene().lookup(".track-swatch")).fire());
        FxStage.settle();
        FxStage.run(() -> {
            Node colours = Window.getWindows().stream().map(window -> window.getScene().lookup("#colours"))
                    .filter(Objects::nonNull).findFirst().orElseThrow();
            List<Node> swatches = ((Parent) colours).getChildrenUnmodifiable();
            assertEquals(Track.COLOURS, swatches.size());
            assertEquals("Sky", swatches.get(1).getAccessibleText());
            ((ToggleButton) swatches.get(1)).fire();
        });
        FxStage.settle();
        FxStage.run(() -> {
            assertEquals(1, session.score().tracks().getFirst().colour());
            assertEquals("Colour Tune", session.undoLabelProperty().get());
            assertTrue(stage.getScene().lookup(".track-colour").getStyleClass().contains("voice-2"));
            session.undo();
        });
        FxStage.settle();
        FxStage.run(() -> {
            assertTrue(stage.getScene().lookup(".track-colour").getStyleClass().contains("voice-1"));
            stage.close();
        });
    }
}
