package attune.ui.shell;

import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Lies over the roll and holds the welcome in its middle. The mouse goes through it but for the welcome.
final class WelcomeLayer extends Pane {
    private static final double WIDEST = 780;
    private static final double MARGIN = 8;
    /// The keyboard of the roll and the tools above it stay free.
    private static final double KEYBOARD = 46;
    private static final double TOOLS = 36;

    private @Nullable WelcomePane pane;

    WelcomeLayer() {
        setPickOnBounds(false);
        setMinSize(0, 0);
    }

    void show(WelcomePane shown) {
        pane = shown;
        getChildren().setAll(shown);
    }

    void clear() {
        pane = null;
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        WelcomePane shown = pane;
        if (shown == null) {
            return;
        }
        double across = getWidth() - KEYBOARD - 2 * MARGIN;
        double down = getHeight() - TOOLS - 2 * MARGIN;
        double width = Math.floor(Math.clamp(across, 0, WIDEST));
        double height = Math.clamp(shown.heightAt(width), 0, Math.max(0, down));
        shown.resizeRelocate(Math.floor(KEYBOARD + MARGIN + (across - width) / 2),
                Math.floor(TOOLS + MARGIN + (down - height) / 2), width, height);
    }
}
