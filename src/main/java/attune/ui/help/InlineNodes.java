package attune.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// Draws what stands inside of a paragraph: words, bold ones, keys, links.
///
/// The typeface has no italics, so what is emphasised is bold in either way.
record InlineNodes(KeyWords keys, Consumer<String> follow) {
    /// No line begins with the dot between a menu and what is in it.
    private static final String TIED = "\u00a0· ";

    /// A paragraph, which is read aloud as one sentence with its keys.
    TextFlow flow(org.commonmark.node.Node paragraph) {
        List<Node> parts = new ArrayList<>();
        addAll(parts, paragraph, false);
        TextFlow flow = new TextFlow(parts.toArray(Node[]::new));
        flow.getStyleClass().add("help-paragraph");
        flow.setAccessibleText(spoken(parts));
        return flow;
    }

    private void addAll(List<Node> parts, org.commonmark.node.Node parent, boolean strong) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(parts, child, strong);
        }
    }

    private void add(List<Node> parts, org.commonmark.node.Node part, boolean strong) {
        switch (part) {
            case org.commonmark.node.Text text -> parts.add(words(keys.in(text.getLiteral()), strong));
            case SoftLineBreak _ -> parts.add(words(" ", strong));
            case HardLineBreak _ -> parts.add(words("\n", strong));
            case Code code -> parts.add(key(keys.in(code.getLiteral())));
            case StrongEmphasis _,Emphasis _ -> addAll(parts, part, true);
            case Link link -> parts.add(link(link));
            default -> throw new IllegalArgumentException(
                    "A help page cannot show a " + part.getClass().getSimpleName());
        }
    }

    private static Text words(String words, boolean strong) {
        Text text = new Text(words.replace(" · ", TIED));
        text.getStyleClass().add("help-text");
        if (strong) {
            text.getStyleClass().add("help-strong");
        }
        return text;
    }

    private static Label key(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("help-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    private Hyperlink link(Link link) {
        List<Node> parts = new ArrayList<>();
        addAll(parts, link, false);
        Hyperlink shown = new Hyperlink(spoken(parts));
        shown.getStyleClass().add("help-link");
        shown.setOnAction(_ -> follow.accept(HelpPages.nameOf(link.getDestination())));
        return shown;
    }

    private static String spoken(List<Node> parts) {
        StringJoiner words = new StringJoiner("");
        for (Node part : parts) {
            words.add(
                    part instanceof Text text ? text.getText() : part instanceof Labeled label ? label.getText() : "");
        }
        return words.toString();
    }
}
