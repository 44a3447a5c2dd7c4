package attune.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// Draws what a page is made of, one below the other: headings, paragraphs, lists, remarks.
record BlockNodes(InlineNodes inline) {
    List<Node> of(org.commonmark.node.Node parent) {
        List<Node> blocks = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            blocks.add(block(child));
        }
        return blocks;
    }

    private Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> inline.flow(paragraph);
            case BulletList list -> list(list, BlockNodes::bullet);
            case OrderedList list -> list(list, numbers());
            case BlockQuote quote -> remark(quote);
            default -> throw new IllegalArgumentException(
                    "A help page cannot show a " + block.getClass().getSimpleName());
        };
    }

    private Label heading(Heading heading) {
        Label label = new Label(inline.flow(heading).getAccessibleText());
        label.getStyleClass().addAll(heading.getLevel() == 1 ? "headline" : "subtitle", "help-heading");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox list(org.commonmark.node.Node list, Supplier<Node> marks) {
        VBox rows = new VBox();
        rows.getStyleClass().add("help-list");
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            VBox words = new VBox(of(item).toArray(Node[]::new));
            words.getStyleClass().add("help-item");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            rows.getChildren().add(new HBox(marks.get(), words));
        }
        return rows;
    }

    private static Node bullet() {
        Region dot = new Region();
        dot.getStyleClass().add("help-bullet");
        StackPane mark = new StackPane(dot);
        mark.getStyleClass().add("help-mark");
        return mark;
    }

    private static Supplier<Node> numbers() {
        int[] last = new int[1];
        return () -> {
            Label number = new Label(++last[0] + ".");
            number.getStyleClass().addAll("help-mark", "help-number");
            return number;
        };
    }

    private VBox remark(BlockQuote quote) {
        VBox remark = new VBox(of(quote).toArray(Node[]::new));
        remark.getStyleClass().add("help-remark");
        return remark;
    }
}
