package attune.ui.shell;

import attune.project.WindowPlace;
import javafx.stage.Stage;

/// Puts the window where it was the last time, and says where it is.
final class StagePlace {
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;

    private StagePlace() {}

    static void put(Stage stage, WindowPlace place) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (place.isPlaced()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximized());
    }

    /// @param before what was remembered: the size that a window has which is not maximized
    static WindowPlace of(Stage stage, WindowPlace before) {
        return stage.isMaximized()
                ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getScene().getWidth(), stage.getScene().getHeight(),
                        false);
    }
}
