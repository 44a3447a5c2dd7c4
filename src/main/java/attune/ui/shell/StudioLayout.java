package attune.ui.shell;

import attune.project.SettingsStore;
import attune.project.WindowPlace;
import attune.ui.common.FxThread;
import attune.ui.common.PanelView;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The areas of the window: library and tracks, the music (or a panel's stage) with the heat maps below, the panels.
///
/// Side areas keep their width when the window changes; sizes are remembered in pixels, so they hold in any window.
final class StudioLayout {
    private static final double LEFT = 212;
    private static final double RIGHT = 376;
    private static final double BOTTOM = 260;
    /// Below this the left area goes away by itself.
    private static final double NARROW = 1180;

    private final SettingsStore settings;
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final StackPane stage = new StackPane();
    private final Region left;
    private final Region right;
    private final Node roll;
    private final VBox middle;
    private @Nullable Node bottom;
    private boolean leftWanted;
    private boolean rightWanted;
    private boolean bottomWanted;
    private boolean narrow;
    private double leftSize;
    private double rightSize;
    private double bottomSize;

    StudioLayout(SettingsStore settings, Region left, Node roll, Node messages, Region right) {
        this.settings = settings;
        this.left = left;
        this.right = right;
        this.roll = roll;
        WindowPlace place = settings.settings().window();
        leftSize = remembered("left", place.width(), LEFT);
        rightSize = remembered("right", place.width(), RIGHT);
        bottomSize = remembered("bottom", place.height(), BOTTOM);
        leftWanted = settings.settings().flag("showLibrary", true);
        rightWanted = settings.settings().flag("showPanel", true);
        bottomWanted = settings.settings().flag("showHeatMaps", true);
        left.setMinWidth(168);
        right.setMinWidth(320);
        down.setOrientation(Orientation.VERTICAL);
        stage.getStyleClass().add("stage");
        stage.setMinSize(0, 120);
        stage.getChildren().setAll(roll);
        VBox.setVgrow(down, Priority.ALWAYS);
        middle = new VBox(messages, down);
        middle.setMinWidth(240);
        middle.getStyleClass().add("middle");
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        across.getStyleClass().add("studio-split");
        down.getStyleClass().add("studio-split");
        across.widthProperty().subscribe(this::widthChanged);
        arrange();
    }

    Node node() {
        return across;
    }

    /// Shows what the chosen panel brings: its stage or the roll, and what stands below.
    void show(PanelView panel) {
        keepSizes();
        stage.getChildren().setAll(panel.stage() == null ? roll : panel.stage());
        bottom = panel.bottom();
        arrange();
    }

    void toggleLeft() {
        keepSizes();
        leftWanted = !shows(left);
        narrow = false;
        arrange();
        settings.update(before -> before.withFlag("showLibrary", leftWanted));
    }

    void toggleRight() {
        keepSizes();
        rightWanted = !rightWanted;
        arrange();
        settings.update(before -> before.withFlag("showPanel", rightWanted));
    }

    void toggleBottom() {
        keepSizes();
        bottomWanted = !bottomWanted;
        arrange();
        settings.update(before -> before.withFlag("showHeatMaps", bottomWanted));
    }

    /// Writes the sizes down for the next start, as shares of the window.
    void remember(double windowWidth, double windowHeight) {
        keepSizes();
        settings.update(before -> before.withSplit("left", List.of(leftSize / windowWidth))
                .withSplit("right", List.of(rightSize / windowWidth))
                .withSplit("bottom", List.of(bottomSize / windowHeight)));
    }

    private void widthChanged(Number width) {
        boolean nowNarrow = width.doubleValue() > 0 && width.doubleValue() < NARROW;
        if (nowNarrow != narrow) {
            keepSizes();
            narrow = nowNarrow;
            arrange();
        }
    }

    private void arrange() {
        across.getItems().clear();
        if (leftWanted && !narrow) {
            across.getItems().add(left);
        }
        across.getItems().add(middle);
        if (rightWanted) {
            across.getItems().add(right);
        }
        down.getItems().setAll(bottom == null || !bottomWanted ? List.of(stage) : List.of(stage, bottom));
        if (bottom != null) {
            SplitPane.setResizableWithParent(bottom, false);
        }
        placeDividers();
        // the first layout knows the sizes that the fractions are of
        FxThread.later(this::placeDividers);
    }

    private void placeDividers() {
        double width = across.getWidth();
        if (width > 0 && shows(left)) {
            across.setDividerPosition(0, leftSize / width);
        }
        if (width > 0 && shows(right)) {
            across.setDividerPosition(across.getItems().size() - 2, 1 - rightSize / width);
        }
        if (down.getItems().size() > 1 && down.getHeight() > 0) {
            down.setDividerPosition(0, 1 - bottomSize / down.getHeight());
        }
    }

    private void keepSizes() {
        leftSize = shows(left) && left.getWidth() > 0 ? left.getWidth() : leftSize;
        rightSize = shows(right) && right.getWidth() > 0 ? right.getWidth() : rightSize;
        bottomSize = bottom instanceof Region region && down.getItems().contains(bottom) && region.getHeight() > 0
                ? region.getHeight()
                : bottomSize;
    }

    private boolean shows(Node area) {
        return across.getItems().contains(area);
    }

    private double remembered(String name, double windowSize, double otherwise) {
        List<Double> kept = settings.settings().splits().getOrDefault(name, List.of());
        double share = kept.isEmpty() ? 0 : kept.getFirst();
        return share > 0 && share < 1 ? share * windowSize : otherwise;
    }
}
