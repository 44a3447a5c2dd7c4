package attune.ui.help;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lies over the window: a frame around what is pointed at, the hint beside it, and its arrow. The mouse goes through it but for the hint.
final class HintLayer extends Pane {
    private static final double FRAME = 2;
    private static final double ARROW = 14;

    private final HintBubble bubble;
    private final Region frame = new Region();
    private final Region arrow = new Region();
    private @Nullable Hint hint;
    private @Nullable Node target;
    private Subscription watch = Subscription.EMPTY;

    HintLayer(HintBubble bubble) {
        this.bubble = bubble;
        setPickOnBounds(false);
        setMinSize(0, 0);
        frame.getStyleClass().add("hint-frame");
        arrow.getStyleClass().add("hint-arrow");
        List.of(frame, arrow).forEach(part -> {
            part.setManaged(false);
            part.setMouseTransparent(true);
        });
    }

    void point(Hint at) {
        hint = at;
        if (getChildren().isEmpty()) {
            getChildren().setAll(frame, bubble, arrow);
        }
        requestLayout();
    }

    void clear() {
        hint = null;
        aim(null);
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        Hint shown = hint;
        Parent window = getParent();
        if (shown != null && window != null) {
            aim(HintTarget.in(window, shown.targets()).orElse(null));
            place(shown);
        }
    }

    /// What is pointed at may move or go away: then the hint follows, or finds something else.
    private void aim(@Nullable Node found) {
        if (found == target) {
            return;
        }
        watch.unsubscribe();
        target = found;
        watch = found == null
                ? Subscription.EMPTY
                : Subscription.combine(found.localToSceneTransformProperty().subscribe(this::requestLayout),
                        found.layoutBoundsProperty().subscribe(this::requestLayout),
                        found.visibleProperty().subscribe(this::requestLayout),
                        found.sceneProperty().subscribe(this::requestLayout));
    }

    private void place(Hint shown) {
        Node at = target;
        Bounds around = at == null ? null : sceneToLocal(HintTarget.inScene(at));
        bubble.applyCss();
        bubble.autosize();
        HintPlace place = HintPlace.of(around, bubble.getLayoutBounds(), new BoundingBox(0, 0, getWidth(), getHeight()),
                shown.side());
        bubble.relocate(place.x(), place.y());
        frame.setVisible(around != null);
        if (around != null) {
            frame(around);
        }
        arrow.setVisible(place.side() != null);
        if (place.side() != null) {
            arrow.setRotate(turned(place.side()));
            arrow.resizeRelocate(place.tipX() - ARROW / 2, place.tipY() - ARROW / 2, ARROW, ARROW);
        }
    }

    /// Just outside of the target, but never outside of the window.
    private void frame(Bounds around) {
        double left = Math.max(0, Math.floor(around.getMinX()) - FRAME);
        double top = Math.max(0, Math.floor(around.getMinY()) - FRAME);
        frame.resizeRelocate(left, top, Math.min(getWidth(), Math.ceil(around.getMaxX()) + FRAME) - left,
                Math.min(getHeight(), Math.ceil(around.getMaxY()) + FRAME) - top);
    }

    /// The arrow is a square on its corner, whose upper right one is the tip: it looks from the hint to the target.
    private static double turned(Side side) {
        return switch (side) {
            case RIGHT -> -135;
            case LEFT -> 45;
            case BOTTOM -> -45;
            case TOP -> 135;
        };
    }
}
