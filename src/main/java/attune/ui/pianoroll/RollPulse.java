package attune.ui.pianoroll;

import attune.ui.common.Playhead;
import attune.ui.common.Showing;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Repaints what changed, at most once a pulse, and nothing while the roll is not to be seen.
final class RollPulse extends AnimationTimer {
    private final RollPane pane;
    private final RollViewModel roll;
    private final RollLayers layers;
    private final RollMouse mouse;
    private final RollFollow follow;
    private long paintNanos;
    private long painted;

    RollPulse(RollPane pane, RollViewModel roll, RollLayers layers, RollMouse mouse, Playhead playhead) {
        this.pane = pane;
        this.roll = roll;
        this.layers = layers;
        this.mouse = mouse;
        this.follow = new RollFollow(roll, playhead);
        Showing.of(pane, this::start, this::stop);
    }

    @Override
    public void handle(long now) {
        if (!isSeen() || pane.getWidth() < 1) {
            return;
        }
        roll.settle();
        mouse.pulse();
        follow.pulse();
        pane.placePlayhead();
        long begin = System.nanoTime();
        if (layers.paint(begin, pane.getScene().getWindow().getRenderScaleX())) {
            paintNanos += System.nanoTime() - begin;
            painted++;
        }
    }

    private boolean isSeen() {
        Scene scene = pane.getScene();
        for (Node node = pane; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    /// How many pictures were painted so far.
    long painted() {
        return painted;
    }

    /// Nanoseconds that all pictures so far took; for measuring.
    long paintNanos() {
        return paintNanos;
    }
}
