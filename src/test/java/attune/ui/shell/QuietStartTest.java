package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.project.SettingsStore;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Theme;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening the studio prints nothing: no warning of a style sheet, no stack trace.
class QuietStartTest {
    private final PrintStream screen = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final Handler ear = new Ear();
    @TempDir
    Path folder;

    private final class Ear extends Handler {
        @Override
        public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                logged.add(said.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        FxStage.run(() -> {});
        Logger.getLogger("").addHandler(ear);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(screen);
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void theWindowInBothThemesSaysNothing() {
        try (StudioStage studio = new StudioStage(SettingsStore.open(folder.resolve("settings.json")), folder,
                StudioStage::noTrainer, StudioStage::noLoader, _ -> new Label("roll"), List.of())) {
            FxStage.waitFor("the welcome", () -> studio.window.scene().lookup("#welcome") != null);
            FxStage.snapshot(studio.window.scene(), folder.resolve("welcome.png"));
            studio.act("help.tour");
            studio.act("help.pages");
            studio.awaitRest();
            for (Theme.Choice choice : Theme.Choice.values()) {
                FxStage.run(() -> studio.services().theme().choiceProperty().set(choice));
                FxStage.snapshot(studio.window.scene(), folder.resolve("window.png"));
            }
        }
        assertQuiet();
    }

    @Test
    void controlsFxFindsItsColours() {
        Stage stage = FxStage.get(() -> {
            Stage shown = new Stage();
            Scene scene = new Scene(new VBox(new ToggleSwitch("on"), new RangeSlider(0, 127, 36, 81)), 300, 200);
            Theme.ofSystem().install(scene);
            shown.setScene(scene);
            shown.show();
            new PopOver(new Label("five likeliest")).show(scene.getRoot());
            return shown;
        });
        FxStage.snapshot(stage.getScene(), folder.resolve("controls.png"));
        FxStage.run(stage::hide);
        assertQuiet();
    }

    private void assertQuiet() {
        assertEquals(List.of(), logged);
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }
}
