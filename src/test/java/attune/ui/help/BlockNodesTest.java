package attune.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.FxStage;
import attune.ui.common.Actions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Markdown becomes nodes; keys are those that are in force.
class BlockNodesTest {
    private final List<String> followed = new ArrayList<>();
    private final Actions actions = new Actions();

    @BeforeEach
    void addActions() {
        FxStage.run(() -> {
            actions.add("play.toggle", "Play or pause", null, "Space", () -> {});
            actions.add("file.save", "Save", null, "Shortcut+S", () -> {});
            actions.add("roll.dotted", "Dotted grid", null, null, () -> {});
        });
    }

    private List<Node> nodes(String markdown) {
        return FxStage.get(() -> new BlockNodes(new InlineNodes(new KeyWords(actions), followed::add))
                .of(HelpPage.parse(markdown)));
    }

    private TextFlow flow(String markdown) {
        return assertInstanceOf(TextFlow.class, nodes(markdown).getFirst());
    }

    @Test
    void headingsAreLabelsOfTwoSizes() {
        List<Node> nodes = nodes("# The page\n\n## Print and save");
        assertEquals("The page", assertInstanceOf(Label.class, nodes.getFirst()).getText());
        assertTrue(nodes.getFirst().getStyleClass().contains("headline"));
        assertTrue(nodes.getLast().getStyleClass().contains("subtitle"));
    }

    @Test
    void aLineThatIsBrokenInTheFileIsOneParagraph() {
        assertEquals("one two", Words.in(flow("one\ntwo")));
    }

    @Test
    void whatIsEmphasisedIsBoldAndOnlyThat() {
        List<Node> parts = flow("press **Train** or *stop* it").getChildren();
        assertEquals(List.of("Train", "stop"), parts.stream()
                .filter(part -> part.getStyleClass().contains("help-strong")).map(part -> ((Text) part).getText())
                .toList());
        assertFalse(parts.getFirst().getStyleClass().contains("help-strong"));
    }

    @Test
    void aKeyIsTheOneOfTheTableAndFollowsIt() {
        Label key = assertInstanceOf(Label.class, flow("`{key:play.toggle}` plays").getChildren().getFirst());
        assertEquals("Space", key.getText());
        assertTrue(key.getStyleClass().contains("help-key"));
        FxStage.run(() -> actions.setKeys("play.toggle", List.of(Actions.key("F2"))));
        assertEquals("F2 plays", Words.in(flow("`{key:play.toggle}` plays")));
        assertEquals("no key", Words.in(flow("`{key:roll.dotted}`")));
        assertThrows(IllegalArgumentException.class, () -> nodes("`{key:play.nothing}`"));
    }

    @Test
    void severalKeysInOneTextAreAllNamed() {
        assertEquals(List.of("play.toggle", "file.save"),
                KeyWords.namedIn("`{key:play.toggle}` and `{key:file.save}`"));
        String save = FxStage.get(() -> actions.keysOf("file.save").getFirst().getDisplayText());
        assertEquals("Space, " + save,
                FxStage.get(() -> new KeyWords(actions).in("{key:play.toggle}, {key:file.save}")));
    }

    @Test
    void aParagraphIsReadAloudWithItsKeysAndLinks() {
        assertEquals("Space plays: Files", flow("`{key:play.toggle}` plays: [Files](files.md)").getAccessibleText());
    }

    @Test
    void aLinkLeadsToThePageOfItsFile() {
        Hyperlink link = assertInstanceOf(Hyperlink.class,
                flow("[Files and safety](files.md)").getChildren().getFirst());
        FxStage.run(link::fire);
        assertEquals(List.of("files"), followed);
    }

    @Test
    void listsHaveARowForEachItemAndNumbersCount() {
        VBox numbered = assertInstanceOf(VBox.class, nodes("1. open\n2. listen\n3. save").getFirst());
        assertEquals(List.of("1.", "2.", "3."), numbered.getChildren().stream()
                .map(row -> ((Label) ((HBox) row).getChildren().getFirst()).getText()).toList());
        VBox dotted = assertInstanceOf(VBox.class, nodes("- open\n- listen").getFirst());
        assertEquals(2, dotted.getChildren().size());
        assertEquals("openlisten", Words.in(dotted));
    }

    @Test
    void aRemarkStandsInABoxOfItsOwn() {
        Node remark = nodes("> Attention is not an explanation.").getFirst();
        assertTrue(remark.getStyleClass().contains("help-remark"));
        assertEquals("Attention is not an explanation.", Words.in(remark));
    }

    @Test
    void whatNoPageCanShowIsAFaultAndNotLeftOut() {
        assertThrows(IllegalArgumentException.class, () -> nodes("![picture](a.png)"));
        assertThrows(IllegalArgumentException.class, () -> nodes("---"));
        assertThrows(IllegalArgumentException.class, () -> HelpPage.of("page", "no heading"));
    }

    @Test
    void wordsAreFoundInSmallAndCapitalLettersAndAllOfThem() {
        HelpPage page = HelpPage.of("files", "# Files\n\nWhat is **not saved** is `{key:file.save}` written down.");
        assertEquals("Files", page.title());
        assertTrue(page.holds("Saved WRITTEN"));
        assertTrue(page.holds(" fil "));
        assertFalse(page.holds("saved never"));
        assertFalse(page.holds("{key"));
    }
}
