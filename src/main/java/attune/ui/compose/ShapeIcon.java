package attune.ui.compose;

import javafx.scene.layout.Region;

/// A small filled sign, drawn by the style sheet: the icon font knows outlines only.
final class ShapeIcon extends Region {
    ShapeIcon(String name) {
        show(name);
    }

    void show(String name) {
        getStyleClass().setAll("shape-icon", "shape-" + name);
    }
}
