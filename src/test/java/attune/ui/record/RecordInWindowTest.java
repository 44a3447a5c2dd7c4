package attune.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.FxStage;
import attune.ui.StudioStage;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordInWindowTest {
    @TempDir
    Path folder;

    private static double left(StudioStage studio, String id) {
        return studio.window.scene().getRoot().lookupAll(".button").stream().filter(node -> id.equals(node.getId()))
                .findFirst().orElseThrow().localToScene(0, 0).getX();
    }

    @Test
    void theButtonStandsBesideStopAndItsActionsAreInTheTable() {
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.settle();
            double stop = FxStage.get(() -> left(studio, "play.stop"));
            double record = FxStage.get(() -> left(studio, "play.record"));
            assertTrue(record > stop && record < stop + 80);
            assertEquals("R", FxStage.get(() -> studio.services().actions().keysOf("play.record").getFirst()
                    .getDisplayText()));
            studio.act("play.metronome");
            assertTrue(FxStage.get(() -> studio.services().playhead().metronomeProperty().get()));
            studio.act("play.midiInput");
            FxStage.settle();
            MenuButton choices = (MenuButton) FxStage.get(() -> studio.window.scene().lookup("#record-choices"));
            assertTrue(FxStage.get(choices::isShowing));
            FxStage.run(choices::hide);
        }
    }
}
