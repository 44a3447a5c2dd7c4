package attune.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A text that a reader of the scene sees: of a label, a button, a menu, a cell, a field or its prompt.
///
/// Left out are icons (shapes, though drawn as letters), what is disabled (WCAG exempts it) and what is clipped away or
/// lies under something else.
///
/// @param area of the scene where it shows
/// @param opacity of all that it is part of
record ShownText(Text text, Bounds area, double opacity) {
    private static final double LEAST_WIDTH = 3;
    private static final double LEAST_SHARE = 0.5;

    /// All of the scene. FX thread only.
    static List<ShownText> of(Scene scene) {
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        Walk walk = new Walk(window);
        walk.through(scene.getRoot(), window, 1);
        return List.copyOf(walk.found);
    }

    String words() {
        String words = text.getText().strip().replaceAll("\\s+", " ");
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }

    /// In the order in which the scene is painted, so that what comes later lies above.
    private static final class Walk {
        private final Bounds window;
        private final List<ShownText> found = new ArrayList<>();

        Walk(Bounds window) {
            this.window = window;
        }

        void through(Node node, Bounds clip, double opacity) {
            if (!node.isVisible() || node.getOpacity() == 0) {
                return;
            }
            Bounds left = node.getClip() == null
                    ? clip
                    : common(clip, node.localToScene(node.getClip().getBoundsInParent()));
            double seen = opacity * node.getOpacity();
            if (node instanceof Region region) {
                hide(region, left, seen);
            }
            if (node instanceof Text text && !(node instanceof FontIcon) && !node.isDisabled()) {
                add(text, left, seen);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> through(child, left, seen));
            }
        }

        private void add(Text text, Bounds clip, double opacity) {
            Bounds whole = text.localToScene(text.getBoundsInLocal());
            Bounds area = common(clip, whole);
            if (!text.getText().isBlank() && area.getWidth() >= LEAST_WIDTH
                    && area.getHeight() >= LEAST_SHARE * whole.getHeight()) {
                found.add(new ShownText(text, area, opacity));
            }
        }

        /// A ground takes away what it covers; a shade over the whole window says that what is below is not in use.
        private void hide(Region region, Bounds clip, double opacity) {
            double solid = solid(region.getBackground()) * opacity;
            if (solid > 0) {
                Bounds covered = common(clip, region.localToScene(region.getBoundsInLocal()));
                boolean shade = covered.contains(window);
                found.removeIf(text -> (solid > 0.99 || shade) && covered.contains(middle(text.area())));
            }
        }

        private static double solid(@Nullable Background background) {
            return background == null
                    ? 0
                    : background.getFills().stream()
                            .mapToDouble(fill -> fill.getFill() instanceof Color color ? color.getOpacity() : 1).max()
                            .orElse(0);
        }

        private static Point2D middle(Bounds area) {
            return new Point2D(area.getCenterX(), area.getCenterY());
        }

        private static Bounds common(Bounds one, Bounds other) {
            double x = Math.max(one.getMinX(), other.getMinX());
            double y = Math.max(one.getMinY(), other.getMinY());
            return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                    Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
        }
    }
}
