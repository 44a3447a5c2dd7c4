package attune.ui.shell;

import attune.project.SettingsStore;
import attune.project.WindowPlace;
import attune.ui.common.PanelView;
import attune.ui.notation.NotationPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The areas of the window: library and tracks, the music (or a panel's stage) with the heat maps below, the panels.
///
/// Side areas keep their size when the window changes; the music takes the rest. In a narrow window the library goes
/// away until it is asked for.
final class StudioLayout {
    private static final double LEFT = 212;
    private static final double RIGHT = 376;
    private static final double BOTTOM = 264;
    private static final double LEAST_SIDE = 168;
    private static final double LEAST_PANEL = 320;
    private static final double LEAST_MIDDLE = 280;
    private static final double LEAST_HEIGHT = 160;
    /// The roll with its strips and an octave of rows.
    private static final double LEAST_STAGE = 280;
    private static final double NARROW = 1180;

    private final SettingsStore settings;
    private final HBox across = new HBox();
    private final VBox middle = new VBox();
    private final StackPane stage = new StackPane();
    private final StackPane below = new StackPane();
    private final Region left;
    private final Node messages;
    private final Region right;
    private final Node roll;
    private final Edge leftEdge = new Edge(Orientation.VERTICAL, by -> resizeLeft(by));
    private final Edge rightEdge = new Edge(Orientation.VERTICAL, by -> resizeRight(-by));
    private final Edge bottomEdge = new Edge(Orientation.HORIZONTAL, by -> resizeBottom(-by));
    private @Nullable Node bottom;
    private final Supplier<NotationPane> makePage;
    private @Nullable NotationPane page;
    private boolean pageWanted;
    private Subscription bottomWatch = Subscription.EMPTY;
    private boolean leftWanted;
    private boolean rightWanted;
    private boolean bottomWanted;
    private boolean narrow;

    /// @param makePage asked when the page is first wanted: it costs a web view
    StudioLayout(SettingsStore settings, Region left, Node roll, Node messages, Region right,
            Supplier<NotationPane> makePage) {
        this.makePage = makePage;
        this.settings = settings;
        this.left = left;
        this.right = right;
        this.roll = roll;
        this.messages = messages;
        leftWanted = settings.settings().flag("showLibrary", true);
        rightWanted = settings.settings().flag("showPanel", true);
        bottomWanted = settings.settings().flag("showHeatMaps", true);
        WindowPlace place = settings.settings().window();
        fix(left, remembered("left", place.width(), LEFT));
        fix(right, remembered("right", place.width(), RIGHT));
        fixHeight(remembered("bottom", place.height(), BOTTOM));
        stage.getStyleClass().add("stage");
        stage.setMinSize(0, LEAST_STAGE);
        clip(stage);
        clip(below);
        VBox.setVgrow(stage, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinSize(0, 0);
        middle.getStyleClass().add("middle");
        stage.getChildren().setAll(roll);
        across.widthProperty().subscribe(this::widthChanged);
        arrange();
    }

    Node node() {
        return across;
    }

    /// Shows what the chosen panel brings: its stage or the roll, and what stands below while that is visible.
    void show(PanelView panel) {
        stage.getChildren().setAll(panel.stage() == null ? roll : panel.stage());
        bottomWatch.unsubscribe();
        bottom = panel.bottom();
        if (bottom != null) {
            bottomWatch = bottom.visibleProperty().subscribe(_ -> arrange());
        }
        arrange();
    }

    void toggleLeft() {
        leftWanted = !across.getChildren().contains(left);
        narrow = false;
        arrange();
        settings.update(before -> before.withFlag("showLibrary", leftWanted));
    }

    void toggleRight() {
        rightWanted = !rightWanted;
        arrange();
        settings.update(before -> before.withFlag("showPanel", rightWanted));
    }

    void toggleBottom() {
        bottomWanted = !bottomWanted;
        arrange();
        settings.update(before -> before.withFlag("showHeatMaps", bottomWanted));
    }

    /// Shows the page in place of the heat maps, or takes it away.
    void togglePage() {
        if (page == null) {
            page = makePage.get();
        }
        pageWanted = !pageWanted;
        page.shown().set(pageWanted);
        arrange();
    }

    /// The page, once it was wanted.
    Optional<NotationPane> page() {
        return Optional.ofNullable(page);
    }

    /// Writes the sizes down for the next start, as shares of the window, and ends the page.
    void close(double windowWidth, double windowHeight) {
        page().ifPresent(shown -> shown.close().run());
        settings.update(before -> before.withSplit("left", List.of(left.getPrefWidth() / windowWidth))
                .withSplit("right", List.of(right.getPrefWidth() / windowWidth))
                .withSplit("bottom", List.of(below.getPrefHeight() / windowHeight)));
    }

    private void widthChanged(Number before, Number width) {
        boolean was = before.doubleValue() > 0 && before.doubleValue() < NARROW;
        boolean is = width.doubleValue() > 0 && width.doubleValue() < NARROW;
        if (was != is) {
            narrow = is;
            arrange();
        }
    }

    private void arrange() {
        List<Node> areas = new ArrayList<>();
        if (leftWanted && !narrow) {
            areas.addAll(List.of(left, leftEdge));
        }
        areas.add(middle);
        if (rightWanted) {
            areas.addAll(List.of(rightEdge, right));
        }
        across.getChildren().setAll(areas);
        Node maps = bottom != null && bottomWanted && bottom.isVisible() ? bottom : null;
        Node low = page != null && pageWanted ? page.node() : maps;
        if (low == null) {
            middle.getChildren().setAll(messages, stage);
        } else {
            below.getChildren().setAll(low);
            middle.getChildren().setAll(messages, stage, bottomEdge, below);
        }
        // an edge can be taken beside its line only where it lies above its neighbours
        leftEdge.setViewOrder(-1);
        rightEdge.setViewOrder(-1);
        bottomEdge.setViewOrder(-1);
    }

    private void resizeLeft(double by) {
        double most = left.getWidth() + middle.getWidth() - LEAST_MIDDLE;
        fix(left, Math.clamp(left.getWidth() + by, LEAST_SIDE, Math.max(LEAST_SIDE, most)));
    }

    private void resizeRight(double by) {
        double most = right.getWidth() + middle.getWidth() - LEAST_MIDDLE;
        fix(right, Math.clamp(right.getWidth() + by, LEAST_PANEL, Math.max(LEAST_PANEL, most)));
    }

    private void resizeBottom(double by) {
        double most = below.getHeight() + stage.getHeight() - LEAST_STAGE;
        fixHeight(Math.clamp(below.getHeight() + by, LEAST_HEIGHT, Math.max(LEAST_HEIGHT, most)));
    }

    private static void fix(Region area, double width) {
        area.setMinWidth(width);
        area.setPrefWidth(width);
        area.setMaxWidth(width);
    }

    /// The heat maps give way before the music does.
    private void fixHeight(double height) {
        below.setMinHeight(LEAST_HEIGHT / 2);
        below.setPrefHeight(height);
        below.setMaxHeight(height);
    }

    private static void clip(Region area) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(area.widthProperty());
        clip.heightProperty().bind(area.heightProperty());
        area.setClip(clip);
    }

    private double remembered(String name, double windowSize, double otherwise) {
        List<Double> kept = settings.settings().splits().getOrDefault(name, List.of());
        double share = kept.isEmpty() ? 0 : kept.getFirst();
        return share > 0 && share < 1 ? share * windowSize : otherwise;
    }
}
