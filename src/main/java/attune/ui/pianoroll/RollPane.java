package attune.ui.pianoroll;

import attune.music.Score;
import attune.ui.common.Palette;
import attune.ui.common.Playhead;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Lays out the roll: overview and ruler on top, keyboard at the left, notes, velocities, scroll bars; the playhead over all of it.
final class RollPane extends Region {
    private static final double LEFT = KeyboardPainter.WIDTH;
    private static final double TOP = OverviewPainter.HEIGHT + RulerPainter.HEIGHT;
    private static final double BAR = 10;
    private final RollViewModel roll;
    private final RollLayers layers;
    private final Playhead playhead;
    private final Rectangle line = new Rectangle(1.5, 10);
    private final Polygon head = new Polygon(-6, 0, 6, 0, 0, 8);
    private final Label empty = new Label("Draw a note, open a piece, or compose.");
    private final LaneMenu laneMenu;
    private final ScrollBar across = scrollBar(Orientation.HORIZONTAL);
    private final ScrollBar down = scrollBar(Orientation.VERTICAL);
    private @Nullable CursorMark mark;
    private boolean scrolling;

    RollPane(RollViewModel roll, RollLayers layers, Playhead playhead, ObservableValue<Palette> palette) {
        this.roll = roll;
        this.layers = layers;
        this.playhead = playhead;
        setId("roll");
        empty.setId("roll-empty");
        across.setId("roll-across");
        layers.notes.setId("roll-notes");
        getStyleClass().add("roll");
        line.fillProperty().bind(palette.map(Palette::playhead));
        head.fillProperty().bind(palette.map(Palette::playhead));
        empty.getStyleClass().addAll("subtitle", "muted");
        laneMenu = new LaneMenu(roll);
        getChildren().addAll(layers.overview, layers.window, layers.ruler, layers.grid, layers.notes, empty,
                layers.velocity, layers.overlay, line, head, layers.keyboard, laneMenu, across, down);
        for (Node node : new Node[]{line, head, empty}) {
            node.setMouseTransparent(true);
        }
        across.valueProperty().addListener((_, _, value) -> scrollTo(() -> roll.viewport()
                .show(roll.time().scrolledTo(value.doubleValue()))));
        down.valueProperty().addListener((_, _, value) -> scrollTo(() -> roll.viewport()
                .show(roll.pitch().scrolledTo(value.doubleValue()))));
        roll.viewport().timeProperty().subscribe(this::updateBars);
        roll.viewport().pitchProperty().subscribe(this::updateBars);
        roll.viewport().endProperty().subscribe(this::updateBars);
        roll.session().scoreProperty().subscribe(this::updateEmpty);
        roll.session().previewProperty().subscribe(_ -> updateEmpty(roll.session().score()));
        setMinSize(240, 200);
    }

    /// Lays the ring of the note cursor over the notes, below the playhead.
    void mark(CursorMark ring) {
        mark = ring;
        getChildren().add(getChildren().indexOf(line), ring);
    }

    private static ScrollBar scrollBar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        return bar;
    }

    private void scrollTo(Runnable change) {
        if (!scrolling) {
            change.run();
        }
    }

    private void updateEmpty(Score score) {
        empty.setVisible(score.noteCount() == 0 && roll.session().previewProperty().get() == null);
    }

    /// The bars show where the view is; what they say then is not a wish of the user's.
    private void updateBars() {
        scrolling = true;
        double width = roll.viewport().width();
        double height = roll.viewport().height();
        set(across, roll.time().width(roll.viewport().end()), width, roll.time().scroll());
        set(down, roll.pitch().contentHeight(), height, roll.pitch().scroll());
        scrolling = false;
    }

    private static void set(ScrollBar bar, double content, double view, double value) {
        double most = Math.max(1, content - view);
        bar.setMax(most);
        bar.setVisibleAmount(most * Math.min(1, view / Math.max(view, content)));
        bar.setBlockIncrement(view * 0.8);
        bar.setUnitIncrement(40);
        bar.setValue(Math.min(value, most));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, Math.floor(getWidth() - LEFT - BAR));
        double height = Math.max(1, Math.floor(getHeight() - TOP - VelocityPainter.HEIGHT - BAR));
        if (width != roll.viewport().width() || height != roll.viewport().height() || layers.grid.getWidth() == 0) {
            roll.viewport().resize(width, height);
            layers.resize(width, height);
            updateBars();
        }
        layers.overview.relocate(LEFT, 0);
        layers.window.relocate(LEFT, 0);
        layers.ruler.relocate(LEFT, OverviewPainter.HEIGHT);
        layers.keyboard.relocate(0, TOP);
        layers.grid.relocate(LEFT, TOP);
        layers.notes.relocate(LEFT, TOP);
        layers.overlay.relocate(LEFT, OverviewPainter.HEIGHT);
        layers.velocity.relocate(LEFT, TOP + height);
        if (mark != null) {
            mark.cover(LEFT, TOP, width, height);
        }
        laneMenu.resizeRelocate(0, TOP + height + 2, laneMenu.prefWidth(-1), 18);
        across.resizeRelocate(LEFT, getHeight() - BAR, width, BAR);
        down.resizeRelocate(LEFT + width, TOP, BAR, height);
        double hint = empty.prefWidth(-1);
        empty.resizeRelocate(Math.floor(LEFT + (width - hint) / 2), Math.floor(TOP + height / 2 - 10), hint, 20);
        line.setHeight(Math.max(1, getHeight() - OverviewPainter.HEIGHT - BAR));
    }

    /// Moves the playhead: two small nodes, so that playing repaints no canvas.
    void placePlayhead() {
        double x = roll.time().x(playhead.tick());
        boolean visible = x >= -1 && x <= roll.viewport().width();
        line.setVisible(visible);
        head.setVisible(visible);
        if (visible) {
            line.relocate(LEFT + Math.round(x) - 0.75, OverviewPainter.HEIGHT);
            head.relocate(LEFT + Math.round(x) - 6, OverviewPainter.HEIGHT);
        }
    }
}
