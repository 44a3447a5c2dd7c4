package attune.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Tells when a node comes to stand in a window that is shown, and when it does no longer: what runs for it, such as a timer, would
/// otherwise keep all of a window that was closed. FX thread only.
public final class Showing {
    private Showing() {}

    /// @param appears done now where the node is shown already, and each time it comes
    /// @param goes done now where it is not, and each time it goes
    public static void of(Node node, Runnable appears, Runnable goes) {
        node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .subscribe(showing -> {
                    if (showing) {
                        appears.run();
                    } else {
                        goes.run();
                    }
                });
    }
}
