package attune.ui.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.MuseGanSpec;
import attune.music.Score;
import attune.play.Player;
import attune.ui.FxStage;
import attune.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// The panel in the real window, by mouse and by keyboard: draw, lock, change, compare, hear, morph, keep.
class VoicesPanelTest extends VoicesWindow {
    @Test
    void withoutAModelThePanelSaysHowToGetOne() {
        open();
        FxStage.run(() -> studio().services().models().entries()
                .removeIf(entry -> entry.spec() instanceof MuseGanSpec)); // one comes with Attune
        rest();
        assertTrue(studio().says("No model here draws voices."));
        assertTrue(text("voices-command").startsWith("attune train --kind musegan --data "));
        assertTrue(find("voices-model").isDisabled());
        assertTrue(find("voices-empty").isVisible());
        picture("none-dark");
    }

    @Test
    void withTheMouseAnInputIsChangedComparedHeardAndKept() {
        open(FakeVoicesModel.SPEC);
        picture("empty-dark");
        assertFalse(find("voices-before").isVisible());
        click("voices-draw");
        assertEquals("The first take", text("voices-after-title"));
        picture("first-dark");
        click("voices-new-melody-2");
        assertEquals("After · only the melody of the tenor changed", text("voices-after-title"));
        assertEquals("Before", text("voices-before-title"));
        WritableImage changed = picture("changed-dark");
        assertTrue(has(changed, "#f2a93b"), "bars that differ are outlined");
        FxStage.run(() -> studio().services().theme().choiceProperty().set(Theme.Choice.LIGHT));
        picture("changed-light");

        click("voices-after-play");
        assertEquals(Player.State.PLAYING, studio().player.state);
        assertEquals(4, studio().player.score.tracks().size());
        studio().player.tick = 2000;
        FxStage.settle();
        assertTrue(FxStage.get(() -> find("voices-after").lookup(".voices-playhead").isVisible()));
        picture("playing-light");
        click("voices-before-play");
        assertFalse(FxStage.get(() -> find("voices-after").lookup(".voices-playhead").isVisible()));
        click("voices-before-play");
        assertEquals(Player.State.STOPPED, studio().player.state);

        click("voices-keep");
        Score kept = FxStage.get(() -> studio().services().session().score());
        assertEquals(5, kept.tracks().size());
        studio().act("edit.undo");
        assertEquals(0, FxStage.get(() -> studio().services().session().score()).noteCount());
        click("voices-back");
        assertEquals("After · only the melody of the tenor changed", text("voices-after-title"));
    }

    private static boolean has(WritableImage image, String web) {
        Color wanted = Color.web(web);
        return Stream.iterate(0, x -> x + 1).limit((long) image.getWidth()).anyMatch(x -> Stream.iterate(0, y -> y + 1)
                .limit((long) image.getHeight()).anyMatch(y -> image.getPixelReader().getColor(x, y).equals(wanted)));
    }

    @Test
    void withTheKeyboardInputsAreLockedTypedAndDrawn() {
        open(FakeVoicesModel.SPEC);
        press("voices-draw", KeyCode.SPACE);
        press("voices-lock-chords-0", KeyCode.SPACE);
        assertTrue(((ToggleButton) find("voices-lock-chords-0")).isSelected());
        assertTrue(find("voices-new-chords-0").isDisabled());
        assertTrue(find("voices-seed-chords-0").isDisabled());
        type("voices-seed-style-0", "4711");
        assertEquals("After · only the style changed", text("voices-after-title"));
        VoicesTake drawn = after();
        type("voices-seed-style-0", "none");
        assertEquals("4711", ((TextField) find("voices-seed-style-0")).getText());
        assertEquals(drawn, after());
        press("voices-lock-melody-2", KeyCode.SPACE);
        picture("locked-dark");
        press("voices-lock-melody-2", KeyCode.SPACE);
        studio().act("voices.new");
        rest();
        assertEquals("After · 9 of 10 inputs changed", text("voices-after-title"));
        studio().act("voices.hearBefore");
        assertEquals(Player.State.PLAYING, studio().player.state);
    }

    @Test
    void theSliderGoesFromOneTakeToTheOther() {
        open(FakeVoicesModel.SPEC);
        click("voices-draw");
        assertTrue(find("voices-morph").isDisabled());
        click("voices-draw");
        VoicesTake last = after();
        press("voices-morph", KeyCode.HOME);
        assertEquals("Take A", text("voices-after-title"));
        assertEquals(Player.State.PLAYING, studio().player.state, "heard as soon as it is let go");
        press("voices-morph", KeyCode.RIGHT);
        assertEquals("Between · 13 % of the way to Take B", text("voices-after-title"));
        FxStage.run(() -> ((Slider) find("voices-morph")).setValue(0.4));
        rest();
        assertEquals("Between · 40 % of the way to Take B", text("voices-after-title"));
        FxStage.run(() -> studio().services().theme().choiceProperty().set(Theme.Choice.LIGHT));
        picture("morph-light");
        click("voices-stop-8");
        assertEquals(last.grid(), after().grid());
        assertTrue(on("voices-before-a") && on("voices-after-b"));
        click("voices-before-b");
        assertTrue(on("voices-before-a") && on("voices-before-b") && !on("voices-after-b"));
        assertTrue(find("voices-morph").isDisabled(), "both ends are the same take");
        click("voices-after-a");
        assertEquals(last.grid(), FxStage.get(() -> model().morph().way().getFirst().grid()));
    }

    private boolean on(String id) {
        return FxStage.get(() -> find(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass("on")));
    }

    @Test
    void aLongerPieceAndOtherRulesAreChosen() {
        open(FakeVoicesModel.SPEC);
        click("voices-draw");
        click("voices-new-chords-0");
        FxStage.run(() -> ((Spinner<?>) find("voices-bars")).increment(3));
        rest();
        assertEquals(8, after().bars());
        FxStage.run(() -> ((Spinner<?>) find("voices-bars")).getEditor().setText("5"));
        FxStage.run(() -> ((Spinner<?>) find("voices-bars")).commitValue());
        rest();
        assertEquals(6, after().bars());
        FxStage.run(() -> ((ToggleButton) find("voices-advanced")).fire());
        FxStage.run(() -> segment("Drawn").fire());
        FxStage.run(() -> segment("Held").fire());
        rest();
        picture("chain-dark");
        assertTrue(text("voices-ranges").startsWith("Soprano "), text("voices-ranges"));
        FxStage.run(() -> ((ScrollPane) find("voices-scroll")).setVvalue(1));
        picture("advanced-dark");
    }

    private ToggleButton segment(String text) {
        return studio().window.scene().getRoot().lookupAll(".segment").stream().map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void aNarrowWindowAndManyVoicesLeaveNothingOut() {
        open(FakeVoicesModel.SPEC, new MuseGanSpec(8, 4, 32, 4, 2));
        click("voices-draw");
        click("voices-new-groove-1");
        resize(1000, 640);
        picture("narrow-dark");
        assertEquals(List.of(), cut(), "words that are cut");
        FxStage.run(() -> model().models().chosenProperty().set(model().models().all().getLast()));
        click("voices-draw");
        click("voices-new-groove-5");
        picture("eight-narrow-dark");
        resize(1440, 900);
        picture("eight-dark");
        assertEquals("New eight voices", ((Button) find("voices-draw")).getText());
    }

    /// What the side and the stage do not show whole.
    private List<String> cut() {
        return FxStage.get(() -> studio().window.scene().getRoot().lookupAll(".text").stream()
                .filter(text -> text instanceof Text shown && shown.getText().endsWith("…")
                        && shown.getParent() instanceof Labeled labeled && !shown.getText().equals(labeled.getText()))
                .map(text -> ((Text) text).getText()).toList());
    }

    private void resize(double width, double height) {
        FxStage.run(() -> {
            studio().stage.setWidth(width);
            studio().stage.setHeight(height);
        });
        FxStage.settle();
    }

    @Test
    void everyControlIsReachedWithTheTabKey() {
        open(FakeVoicesModel.SPEC);
        click("voices-draw");
        click("voices-draw");
        List<String> reached = new ArrayList<>();
        FxStage.run(() -> ((ComboBox<?>) find("voices-model")).requestFocus());
        for (int i = 0; i < 90; i++) {
            FxStage.run(() -> {
                Node focused = studio().window.scene().getFocusOwner();
                reached.add(String.valueOf(focused.getId()));
                focused.requestFocusTraversal(TraversalDirection.NEXT);
            });
        }
        List<String> wanted = new ArrayList<>(List.of("voices-draw", "voices-keep", "voices-before-play",
                "voices-after-play", "voices-after-a", "voices-before-b", "voices-back", "voices-morph",
                "voices-stop-0",
                "voices-stop-8", "voices-bars", "voices-advanced"));
        for (InputKey key : InputKey.all(4)) {
            String id = key.kind().name().toLowerCase(Locale.ROOT) + "-" + key.track();
            wanted.addAll(List.of("voices-new-" + id, "voices-lock-" + id, "voices-seed-" + id));
        }
        wanted.removeAll(reached);
        assertEquals(List.of(), wanted, "not reached among " + reached);
    }
}
