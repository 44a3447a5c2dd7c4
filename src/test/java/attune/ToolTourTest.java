package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.RampController;
import attune.edit.RampShape;
import attune.edit.Selection;
import attune.edit.SetTrackColour;
import attune.music.ControllerLane;
import attune.music.Note;
import attune.music.TickRange;
import attune.ui.FxStage;
import attune.ui.common.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Uses each tool of the editor on a chorale, and leaves pictures of before and after.
class ToolTourTest {
    private static final List<String> SHAPES = List.of("note.splitGrid", "note.join", "note.quantize", "note.humanise",
            "note.legato", "note.double", "note.reverse", "note.invert");

    @TempDir
    Path folder;

    private static List<Note> soprano(RollHand hand) {
        return FxStage.get(() -> hand.studio.services().session().score().tracks().getFirst().notes());
    }

    @Test
    void theMouseMovesDrawsErasesSplitsAndJoins() {
        try (RollHand hand = new RollHand(folder, 1440)) {
            Session session = hand.studio.services().session();
            FxStage.run(() -> session.select(Selection.NONE));
            WritableImage before = Tour.picture(hand.studio, "60-tools-before-dark");
            Note first = soprano(hand).getFirst();
            long middle = first.tick() + first.duration() / 2;
            hand.drag(middle, first.pitch(), middle, first.pitch() + 5);
            WritableImage moved = Tour.picture(hand.studio, "60-tools-moved-dark");
            assertNotEquals(hand.colour(before, middle, first.pitch()), hand.colour(moved, middle, first.pitch()));
            assertNotEquals(hand.colour(before, middle, first.pitch() + 5),
                    hand.colour(moved, middle, first.pitch() + 5), "it is seen where it went");
            hand.studio.act("edit.undo");
            hand.studio.act("roll.draw");
            hand.drag(480, 79, 1_900, 79);
            WritableImage drawn = Tour.picture(hand.studio, "61-tools-drawn-dark");
            assertNotEquals(hand.colour(before, 900, 79), hand.colour(drawn, 900, 79));
            hand.studio.act("roll.split");
            int notes = soprano(hand).size();
            hand.drag(900, 79, 960, 79);
            Tour.picture(hand.studio, "62-tools-split-dark");
            assertEquals(notes + 1, soprano(hand).size());
            hand.studio.act("roll.join");
            hand.drag(500, 79, 510, 79);
            Tour.picture(hand.studio, "62-tools-joined-dark");
            assertEquals(notes, soprano(hand).size());
            hand.studio.act("roll.erase");
            hand.drag(500, 79, 520, 79);
            WritableImage erased = Tour.picture(hand.studio, "63-tools-erased-dark");
            assertEquals(hand.colour(before, 900, 79), hand.colour(erased, 900, 79));
        }
    }

    @Test
    void eachCommandChangesWhatIsSeenAndUndoBringsItBack() {
        try (RollHand hand = new RollHand(folder, 1440)) {
            Session session = hand.studio.services().session();
            FxStage.run(() -> {
                session.select(Selection.of(0, session.score().tracks().getFirst().notes().subList(0, 12)));
            });
            hand.studio.act("view.fitSelection");
            List<Note> before = soprano(hand);
            Tour.picture(hand.studio, "64-commands-before-dark");
            int number = 64;
            for (String id : SHAPES) {
                number++;
                if (id.equals("note.quantize")) {
                    hand.studio.act("note.humanise"); // what is on the grid already stays there
                }
                if (id.equals("note.join") || id.equals("note.legato")) {
                    hand.studio.act("note.splitGrid");
                }
                if (id.equals("note.legato")) {
                    hand.studio.act("note.shorter");
                }
                hand.studio.act(id);
                Tour.picture(hand.studio, "%d-commands-%s-dark".formatted(number, id.substring(5)));
                if (!List.of("note.join", "note.quantize", "note.legato").contains(id)) {
                    assertNotEquals(before, soprano(hand), id);
                }
                FxStage.run(() -> session.goTo(0));
                assertEquals(before, soprano(hand), id);
            }
        }
    }

    @Test
    void everyLaneIsDrawnInItsTracksColour() {
        try (RollHand hand = new RollHand(folder, 1440)) {
            Session session = hand.studio.services().session();
            long end = 7_680;
            RampShape[] shapes = RampShape.values();
            FxStage.run(() -> {
                for (int i = 0; i < ControllerLane.USUAL.size(); i++) {
                    ControllerLane lane = ControllerLane.USUAL.get(i);
                    session.apply(new RampController(0, lane, new TickRange(0, end), lane.fit(0),
                            lane.fit(Double.MAX_VALUE), shapes[i % shapes.length], 120));
                }
            });
            MenuButton menu = (MenuButton) hand.studio.window.scene().lookup("#roll-lane");
            for (int i = 0; i <= ControllerLane.USUAL.size(); i++) {
                String name = FxStage.get(menu::getText);
                if (i == 3) {
                    Tour.light(hand.studio);
                }
                Tour.picture(hand.studio, "73-lane-" + i + "-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
                hand.studio.act("lane.next");
            }
            assertEquals("Velocity", FxStage.get(menu::getText), "once around");
            FxStage.run(menu::show);
            Scene shown = newest();
            Tour.picture(shown, "73-lane-menu-light");
            assertTrue(says(shown, "Shift draws"));
            FxStage.run(menu::hide);
        }
    }

    @Test
    void theNoteCursorStandsOutInBothThemes() {
        try (RollHand hand = new RollHand(folder, 1440)) {
            for (String id : List.of("cursor.next", "cursor.next", "cursor.next")) {
                hand.studio.act(id);
            }
            Tour.picture(hand.studio, "74-cursor-dark");
            assertTrue(FxStage.get(() -> hand.studio.window.scene().lookup("#roll-cursor").isVisible()));
            hand.studio.act("cursor.up");
            hand.studio.act("cursor.up");
            hand.studio.act("cursor.up");
            Tour.light(hand.studio);
            Tour.picture(hand.studio, "74-cursor-light");
            String said = FxStage.get(() -> hand.studio.window.scene().lookup("#roll").getAccessibleText());
            assertTrue(said.startsWith("Bar ") && said.contains("nothing at"), said);
        }
    }

    @Test
    void coloursAreChosenForTracksAndSeenEverywhere() {
        try (RollHand hand = new RollHand(folder, 1440)) {
            Session session = hand.studio.services().session();
            Note first = soprano(hand).getFirst();
            WritableImage before = Tour.picture(hand.studio, "75-colours-before-dark");
            for (String theme : List.of("dark", "light")) {
                hand.studio.act("track.colour");
                Scene chooser = newest();
                Tour.picture(chooser, "75-colour-chooser-" + theme);
                assertEquals(12, FxStage.get(() -> chooser.getRoot().lookupAll(".colour-choice").size()));
                FxStage.run(() -> chooser.getWindow().hide());
                Tour.light(hand.studio);
            }
            Tour.dark(hand.studio);
            FxStage.run(() -> session.apply(new SetTrackColour(0, 8, "Soprano")));
            hand.studio.act("track.down");
            WritableImage after = Tour.picture(hand.studio, "75-colours-after-dark");
            assertNotEquals(hand.colour(before, first.tick() + 60, first.pitch()),
                    hand.colour(after, first.tick() + 60, first.pitch()));
        }
    }

    @Test
    void formsAndSheetsAreReadableInTheLightToo() {
        try (RollHand hand = new RollHand(folder, 1440)) {
            Tour.light(hand.studio);
            for (String id : List.of("roll-quantize", "roll-scale")) {
                MenuButton button = (MenuButton) hand.studio.window.scene().lookup("#" + id);
                FxStage.run(button::show);
                Scene form = newest();
                Tour.picture(form, "76-form-" + id.substring(5) + "-light");
                assertTrue(says(form, id.equals("roll-scale") ? "Sounds like F major" : "Strength"), id);
                FxStage.run(button::hide);
            }
            hand.studio.act("roll.marks");
            Scene marks = newest();
            Tour.picture(marks, "76-form-marks-light");
            assertTrue(says(marks, "From 1.1 on"));
            FxStage.run(() -> marks.getWindow().hide());
            hand.studio.act("edit.selectAll");
            hand.studio.act("note.up");
            for (String id : List.of("edit.history", "help.chooseKeys", "help.keys")) {
                hand.studio.act(id);
                Scene sheet = newest();
                Tour.picture(sheet, "77-" + id.substring(5) + "-light");
                assertTrue(says(sheet, switch (id) {
                    case "edit.history" -> "A click goes back to that step, or forward again.";
                    case "help.chooseKeys" -> "Duplicate";
                    default -> "Cursor up a row";
                }), id);
                FxStage.run(() -> sheet.getWindow().hide());
            }
            hand.studio.act("help.palette");
            Tour.picture(hand.studio, "77-palette-light");
        }
    }

    /// A window is at least 1,000 pixels wide; the roll has a good half of them beside an open panel.
    @Test
    void theNarrowestWindowCutsNoToolAndNoWord() {
        try (RollHand hand = new RollHand(folder, 900)) {
            WritableImage picture = Tour.picture(hand.studio, "79-narrow-dark");
            assertEquals(1_000, picture.getWidth());
            Tour.light(hand.studio);
            Tour.picture(hand.studio, "79-narrow-light");
            FxStage.run(() -> {
                Node strip = hand.studio.window.scene().lookup(".roll-tools");
                double right = strip.localToScene(strip.getBoundsInLocal()).getMaxX();
                for (Node menu : strip.lookupAll(".menu-button")) {
                    assertTrue(menu.localToScene(menu.getBoundsInLocal()).getMaxX() <= right, menu.getId());
                }
                for (Node text : strip.lookupAll(".text")) {
                    assertFalse(((Text) text).getText().endsWith("..."), ((Text) text).getText());
                }
            });
        }
    }

    private static boolean says(Scene scene, String text) {
        return FxStage.get(() -> scene.getRoot().lookupAll(".label").stream().map(Labeled.class::cast)
                .anyMatch(label -> text.equals(label.getText())));
    }

    private static Scene newest() {
        FxStage.settle();
        return FxStage.get(() -> Window.getWindows().getLast().getScene());
    }
}
