package attune.ui.help;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// All that can be read in some nodes, in their order.
final class Words {
    private Words() {}

    static String in(List<? extends Node> nodes) {
        return nodes.stream().map(Words::in).collect(Collectors.joining());
    }

    static String in(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Labeled label -> label.getText();
            case Parent parent -> in(parent.getChildrenUnmodifiable());
            default -> "";
        };
    }
}
