package attune.ui.pianoroll;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// The wheel and the trackpad: up and down, Shift sideways, Ctrl zooms time at the pointer, Ctrl+Shift or Alt zooms pitch.
final class RollWheel {
    private static final double ZOOM_PER_PIXEL = 1.0045;
    private final RollViewModel roll;

    RollWheel(RollViewModel roll) {
        this.roll = roll;
    }

    /// @param left the x of the notes' left edge on the node, `top` likewise
    void listenTo(Node node, double left, double top) {
        node.setOnScroll(event -> scroll(event, event.getX() - left, event.getY() - top));
        node.setOnZoom((ZoomEvent event) -> {
            roll.viewport().zoomTime(event.getZoomFactor(), event.getX() - left);
            event.consume();
        });
    }

    /// Some systems turn the wheel sideways themselves while Shift is held, others do not: the larger delta counts.
    private void scroll(ScrollEvent event, double x, double y) {
        double turned = Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX())
                ? event.getDeltaY()
                : event.getDeltaX();
        double factor = Math.pow(ZOOM_PER_PIXEL, turned);
        if (event.isAltDown() || event.isShortcutDown() && event.isShiftDown()) {
            roll.viewport().zoomPitch(factor, y);
        } else if (event.isShortcutDown()) {
            roll.viewport().zoomTime(factor, x);
        } else if (event.isShiftDown()) {
            roll.viewport().scrollBy(-turned, 0);
        } else {
            roll.viewport().scrollBy(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }
}
