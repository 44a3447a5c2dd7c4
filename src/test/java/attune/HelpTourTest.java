package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesTrainer;
import attune.project.SettingsStore;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Actions;
import attune.ui.common.Theme;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.help.GuidedTour;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.shell.Welcome;
import attune.ui.train.TrainPanel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first five minutes: help pages, and hints that point at the window.
class HelpTourTest {
    @TempDir
    Path folder;

    @Test
    void thePagesAreReadSearchedAndLeft() {
        try (StudioStage studio = studio(true)) {
            studio.act("help.pages");
            studio.awaitRest();
            Scene help = help().orElseThrow();
            FxStage.snapshot(help, Tour.PICTURES.resolve("97-help-first-steps-dark.png"));
            assertEquals("First steps", title(help));
            link(help, "The piano roll");
            assertEquals("The piano roll", title(help));
            FxStage.run(() -> studio.services().actions().setKeys("roll.draw", List.of(Actions.key("F6"))));
            assertTrue(keys(help).contains("F6"), "a page says the keys that are in force");
            FxStage.run(() -> ((TextField) help.lookup("#help-find")).setText("not an EXPLANATION"));
            FxStage.settle();
            assertEquals("What am I looking at?", title(help));
            assertEquals(1, FxStage.get(() -> list(help).getItems().size()));
            FxStage.run(() -> ((TextField) help.lookup("#help-find")).setText("xylophone"));
            assertEquals(0, FxStage.get(() -> list(help).getItems().size()));
            FxStage.run(() -> help.getWindow().setWidth(560));
            studio.act("help.pages");
            FxStage.settle();
            assertEquals("First steps", title(help), "it is found whatever was typed");
            FxStage.snapshot(help, Tour.PICTURES.resolve("97-help-narrow-dark.png"));
            press(help, KeyCode.ESCAPE);
            assertTrue(help().isEmpty());
        }
    }

    @Test
    void eachHeatMapLeadsToThePageThatExplainsIt() {
        try (StudioStage studio = studio(true)) {
            Tour.light(studio);
            FxStage.settle();
            for (String map : List.of("#heatmap-expects-explained", "#heatmap-looks-explained")) {
                Button button = (Button) studio.window.scene().lookup(map);
                assertEquals("What am I looking at?", FxStage.get(button::getAccessibleText));
                FxStage.run(button::fire);
                studio.awaitRest();
                Scene help = help().orElseThrow();
                assertEquals("What am I looking at?", title(help));
                FxStage.snapshot(help, Tour.PICTURES.resolve("98-help-heat-maps-light.png"));
                FxStage.run(() -> help.getWindow().hide());
            }
        }
    }

    @Test
    void atTheFirstStartSixHintsPointAtTheWindowAndEditingGoesOn() {
        try (StudioStage studio = studio(false)) {
            Tour.open(studio, "Christus");
            FxStage.waitFor("the tour", () -> hint(studio).isPresent());
            Tour.picture(studio, "99-hint-dark");
            assertFalse(FxStage.get(() -> isInside(studio.window.scene().getFocusOwner(), hint(studio).orElseThrow())),
                    "it takes no focus by itself");
            List<String> seen = new ArrayList<>();
            for (int i = 1; i <= 6; i++) {
                seen.add(text(studio));
                assertTrue(FxStage.get(() -> node(studio, ".hint-frame").isVisible()), text(studio) + " is in sight");
                assertTrue(FxStage.get(() -> node(studio, ".hint-arrow").isVisible()), text(studio));
                Tour.picture(studio, "99-hint-" + i + "-dark");
                if (i < 6) {
                    fire(studio, "hint-next");
                }
            }
            assertEquals(6, seen.stream().distinct().count(), seen.toString());
            fire(studio, "hint-back");
            assertEquals(seen.get(4), text(studio));
            int before = FxStage.get(() -> studio.services().session().score().noteCount());
            studio.act("edit.selectAll");
            studio.act("edit.delete");
            assertTrue(FxStage.get(() -> studio.services().session().score().noteCount()) < before);
            fire(studio, "hint-next");
            fire(studio, "hint-next");
            assertTrue(hint(studio).isEmpty(), "the last Next is the end");
        }
        assertFalse(settings().settings().flag(GuidedTour.FLAG, true), "it was walked to its end");
    }

    @Test
    void itComesAgainUntilItIsNotWantedAndThenOnlyWhenAskedFor() {
        try (StudioStage studio = studio(false)) {
            FxStage.waitFor("the tour", () -> hint(studio).isPresent());
            press(studio.window.scene(), KeyCode.ESCAPE);
            assertTrue(hint(studio).isEmpty());
        }
        try (StudioStage studio = studio(false)) {
            FxStage.waitFor("the tour at the next start", () -> hint(studio).isPresent());
            fire(studio, "hint-not-now");
            assertTrue(hint(studio).isEmpty());
            studio.act("help.tour");
            assertTrue(FxStage.get(() -> isInside(studio.window.scene().getFocusOwner(), hint(studio).orElseThrow())),
                    "who asks for it can go through it with the keyboard");
            fire(studio, "hint-never");
        }
        try (StudioStage studio = studio(false)) {
            for (int i = 0; i < 5; i++) {
                FxStage.settle();
            }
            assertTrue(hint(studio).isEmpty());
            studio.act("help.tour");
            FxStage.settle();
            assertTrue(hint(studio).isPresent());
        }
    }

    @Test
    void inANarrowWindowHintsFindAPlaceToo() {
        try (StudioStage studio = studio(true)) {
            Tour.light(studio);
            Tour.resize(studio, 1000, 700);
            studio.act("help.tour");
            FxStage.settle();
            assertFalse(FxStage.get(() -> node(studio, ".hint-frame").isVisible()), "the library is not there");
            Tour.picture(studio, "99-hint-narrow-without-target-light");
            for (int i = 1; i < 6; i++) {
                fire(studio, "hint-next");
                assertTrue(FxStage.get(() -> {
                    var bounds = hint(studio).orElseThrow().getBoundsInParent();
                    return bounds.getMinX() > 0 && bounds.getMaxX() < 1030 && bounds.getMinY() > -10
                            && bounds.getMaxY() < 730;
                }));
                Tour.picture(studio, "99-hint-narrow-" + (i + 1) + "-light");
            }
            studio.act("view.library");
            studio.act("help.tour");
            FxStage.settle();
            assertTrue(FxStage.get(() -> node(studio, ".hint-frame").isVisible()), "the library is there");
            Tour.picture(studio, "99-hint-narrow-light");
        }
    }

    @Test
    void escapeLeavesWhatLiesOverTheHintFirst() {
        try (StudioStage studio = studio(true)) {
            studio.act("help.tour");
            studio.act("help.palette");
            press(studio.window.scene(), KeyCode.ESCAPE);
            assertTrue(hint(studio).isPresent());
            press(studio.window.scene(), KeyCode.ESCAPE);
            assertTrue(hint(studio).isEmpty());
        }
    }

    private StudioStage studio(boolean toured) {
        SettingsStore settings = settings();
        settings.update(before -> before.withFlag(Welcome.FLAG, false));
        if (toured) {
            settings.update(before -> before.withFlag(GuidedTour.FLAG, false));
        }
        StudioStage studio = new StudioStage(settings, folder, Dl4jTrainer::new, Dl4jModelLoader::new,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
                        services -> ComposePanel.create(services, new FakePassages())));
        FxStage.run(() -> studio.services().theme().choiceProperty().set(Theme.Choice.DARK));
        Tour.resize(studio, 1440, 900);
        studio.awaitRest();
        return studio;
    }

    private SettingsStore settings() {
        return SettingsStore.open(folder.resolve("settings.json"));
    }

    private static Optional<Node> hint(StudioStage studio) {
        return FxStage.get(() -> Optional.ofNullable(studio.window.scene().lookup("#hint")));
    }

    private static Node node(StudioStage studio, String selector) {
        return studio.window.scene().lookup(selector);
    }

    private static String text(StudioStage studio) {
        return FxStage.get(() -> ((Label) node(studio, "#hint").lookup(".subtitle")).getText());
    }

    private static void fire(StudioStage studio, String id) {
        FxStage.run(() -> ((Button) node(studio, "#" + id)).fire());
        FxStage.settle();
    }

    private static boolean isInside(Node node, Node around) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == around) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Scene> help() {
        return FxStage.get(() -> Window.getWindows().stream().map(Window::getScene)
                .filter(scene -> scene.lookup("#help-page") != null).findFirst());
    }

    private static ListView<?> list(Scene help) {
        return (ListView<?>) help.lookup("#help-list");
    }

    private static String title(Scene help) {
        return FxStage.get(() -> ((Label) help.lookup("#help-page").lookup(".headline")).getText());
    }

    private static List<String> keys(Scene help) {
        return FxStage.get(() -> help.lookup("#help-page").lookupAll(".help-key").stream()
                .map(key -> ((Label) key).getText()).toList());
    }

    private static void link(Scene help, String text) {
        FxStage.run(() -> help.lookup("#help-page").lookupAll(".help-link").stream().map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(text)).findFirst().orElseThrow().fire());
        FxStage.settle();
    }

    private static void press(Scene scene, KeyCode key) {
        FxStage.run(() -> {
            Node focused = scene.getFocusOwner();
            Event.fireEvent(focused == null ? scene : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        FxStage.settle();
    }
}
