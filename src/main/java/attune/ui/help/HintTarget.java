package attune.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Finds what a hint points at, where it can be seen.
final class HintTarget {
    private HintTarget() {}

    /// The first of these that is in sight.
    static Optional<Node> in(Parent root, List<String> selectors) {
        return selectors.stream().flatMap(selector -> Optional.ofNullable(root.lookup(selector)).stream())
                .filter(HintTarget::isSeen).findFirst();
    }

    /// Visible as all around it is, and not scrolled away.
    private static boolean isSeen(Node node) {
        Bounds bounds = inScene(node);
        boolean seen = node.isVisible() && bounds.getWidth() > 0 && bounds.getHeight() > 0;
        for (Parent around = node.getParent(); around != null && seen; around = around.getParent()) {
            boolean shows = around.getParent() == null || around instanceof ScrollPane;
            seen = around.isVisible()
                    && (!shows || inScene(around).contains(bounds.getCenterX(), bounds.getCenterY()));
        }
        return seen;
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
