package attune.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.Score;
import attune.music.Track;
import attune.ui.FxStage;
import attune.ui.TestServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackRowTest {
    @TempDir
    Path folder;

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
}
