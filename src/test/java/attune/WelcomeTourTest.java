package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.edit.InsertNotes;
import attune.music.Note;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.play.Player;
import attune.project.SettingsStore;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.library.Example;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.shell.Welcome;
import attune.ui.train.TrainPanel;
import attune.ui.voices.VoicesPanel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first start: a newcomer hears something in one click, and is never in the way of one who draws.
class WelcomeTourTest {
    @TempDir
    Path folder;

    @Test
    void itIsReadInBothThemesAndInANarrowWindow() {
        try (StudioStage studio = studio()) {
            Tour.picture(studio, "100-welcome-dark");
            for (Node node : FxStage.get(() -> welcome(studio).orElseThrow().lookupAll(".button"))) {
                ButtonBase button = (ButtonBase) node;
                assertFalse(FxStage.get(button::getAccessibleText).isBlank(), button.toString());
            }
            Tour.light(studio);
            Tour.picture(studio, "101-welcome-light");
            Tour.resize(studio, 1000, 700);
            Tour.picture(studio, "102-welcome-narrow");
            Node shown = FxStage.get(() -> welcome(studio).orElseThrow());
            Node content = FxStage.get(() -> shown.lookup(".welcome-content"));
            assertTrue(FxStage.get(() -> content.getLayoutBounds().getHeight() <= shown.getLayoutBounds().getHeight()),
                    "nothing is to be scrolled to in a window of 1000 by 700");
        }
    }

    @Test
    void oneClickOnACardOpensItsExampleAndPlaysItFromTheBeginning() {
        for (Example example : Example.all()) {
            try (StudioStage studio = studio()) {
                FxStage.run(() -> button(studio, "Listen to " + example.title()).fire());
                FxStage.waitFor("the music", () -> studio.player.state() == Player.State.PLAYING);
                studio.awaitRest();
                assertEquals(example.title(), FxStage.get(() -> studio.services().session().titleProperty().get()));
                assertEquals(0, studio.player.tick());
                assertTrue(FxStage.get(() -> studio.player.score.equals(studio.services().session().score())));
                assertTrue(studio.player.score.noteCount() > 0);
                assertTrue(welcome(studio).isEmpty(), "there is a piece now");
                assertFalse(FxStage.get(() -> studio.services().session().dirtyProperty().get()));
            }
        }
    }

    @Test
    void itGoesWhenANoteIsDrawnAndComesAgainAtTheNextStart() {
        try (StudioStage studio = studio()) {
            FxStage.run(() -> studio.services().session()
                    .apply(new InsertNotes("Draw note", 0, List.of(new Note(0, 480, 60, 80)))));
            assertTrue(welcome(studio).isEmpty());
        }
        try (StudioStage studio = studio()) {
            assertTrue(welcome(studio).isPresent());
        }
    }

    @Test
    void closedItIsNotShownAgainAndTheHintsComeInstead() {
        try (StudioStage studio = studio()) {
            assertTrue(FxStage.get(() -> studio.window.scene().lookup("#hint")) == null, "one thing at a time");
            FxStage.run(() -> ((ButtonBase) studio.window.scene().lookup("#welcome-close")).fire());
            assertTrue(welcome(studio).isEmpty());
        }
        assertFalse(settings().settings().flag(Welcome.FLAG, true));
        try (StudioStage studio = bare()) {
            FxStage.waitFor("the hints", () -> studio.window.scene().lookup("#hint") != null);
            assertTrue(welcome(studio).isEmpty());
        }
    }

    @Test
    void itsLinksLeadOn() {
        try (StudioStage studio = studio()) {
            FxStage.run(() -> ((ButtonBase) studio.window.scene().lookup("#welcome-open")).fire());
            assertTrue(welcome(studio).isPresent(), "no file was chosen");
            FxStage.run(() -> ((ButtonBase) studio.window.scene().lookup("#welcome-tour")).fire());
            FxStage.waitFor("the hints", () -> studio.window.scene().lookup("#hint") != null);
            assertTrue(welcome(studio).isEmpty());
        }
        try (StudioStage studio = studio()) {
            FxStage.run(() -> ((ButtonBase) studio.window.scene().lookup("#welcome-new")).fire());
            assertTrue(welcome(studio).isEmpty());
        }
    }

    @Test
    void besideItNotesAreDrawn() {
        try (StudioStage studio = studio()) {
            Node shown = welcome(studio).orElseThrow();
            Node layer = FxStage.get(shown::getParent);
            Point2D on = FxStage.get(() -> shown.localToScene(40, 20));
            Point2D below = FxStage.get(() -> shown.localToScene(40, shown.getLayoutBounds().getHeight() + 30));
            assertTrue(FxStage.get(() -> takesMouse(layer, on)), "the cards are not clicked through");
            assertFalse(FxStage.get(() -> takesMouse(layer, below)), "the mouse goes through beside the cards");
        }
    }

    private static boolean takesMouse(Node node, Point2D inScene) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return false;
        }
        Point2D at = node.sceneToLocal(inScene);
        return node.isPickOnBounds() && node.getBoundsInLocal().contains(at) || node.contains(at)
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> takesMouse(child, inScene));
    }

    /// Once the welcome is there.
    private StudioStage studio() {
        StudioStage studio = bare();
        FxStage.waitFor("the welcome", () -> welcome(studio).isPresent());
        return studio;
    }

    private StudioStage bare() {
        StudioStage studio = new StudioStage(settings(), folder, Dl4jTrainer::new, Dl4jModelLoader::new,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
                        services -> ComposePanel.create(services, new FakePassages()),
                        services -> VoicesPanel.create(services, () -> new Dl4jVoicesLoader())));
        Tour.dark(studio);
        Tour.resize(studio, 1440, 900);
        studio.awaitRest();
        return studio;
    }

    private SettingsStore settings() {
        return SettingsStore.open(folder.resolve("settings.json"));
    }

    private static Optional<Node> welcome(StudioStage studio) {
        return FxStage.get(() -> Optional.ofNullable(studio.window.scene().lookup("#welcome")));
    }

    private static ButtonBase button(StudioStage studio, String name) {
        return studio.window.scene().lookup("#welcome").lookupAll(".button").stream().map(ButtonBase.class::cast)
                .filter(each -> name.equals(each.getAccessibleText())).findFirst().orElseThrow();
    }
}
