package attune.ui.heatmap;

import attune.ui.common.Palette;
import java.util.function.Consumer;
import java.util.function.DoubleToIntFunction;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The cells with their axes on a canvas of the size that is seen, and the card of the cell pointed at.
///
/// The timer runs from a change to the next pulse and then stops: an idle studio paints nothing. While new columns come the
/// newest stay in view, unless the user scrolled back.
final class HeatMapPlot extends Region {
    private static final double BAR = 8;

    private final Canvas canvas = new Canvas();
    private final ScrollBar scroll = new ScrollBar();
    private final Label empty = new Label();
    private final HoverCard card = new HoverCard();
    private final HeatMapPainter painter;
    private final ObservableValue<Palette> palette;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            paint();
        }
    };

    private @Nullable HeatMap map;
    private @Nullable Cell hovered;
    private int now = -1;
    private boolean strip;
    private Consumer<@Nullable Cell> onHover = _ -> {};
    private Consumer<Cell> onClick = _ -> {};

    HeatMapPlot(DoubleToIntFunction colors, ObservableValue<Palette> palette) {
        this.painter = new HeatMapPainter(colors);
        this.palette = palette;
        empty.getStyleClass().addAll("small", "muted");
        empty.setWrapText(true);
        scroll.setOrientation(Orientation.HORIZONTAL);
        scroll.getStyleClass().add("heatmap-scroll");
        getChildren().addAll(canvas, empty, scroll, card);
        setMinSize(0, 0);
        setPrefSize(320, 180);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sceneProperty().addListener((_, _, _) -> repaint());
        palette.addListener((_, _, _) -> repaint());
        scroll.valueProperty().addListener((_, _, _) -> repaint());
        canvas.setOnMouseMoved(this::point);
        canvas.setOnMouseDragged(this::point);
        canvas.setOnMouseExited(_ -> hover(null));
        canvas.setOnMouseClicked(this::click);
        setOnScroll(this::wheel);
        setOnKeyPressed(this::key);
    }

    void setOnHover(Consumer<@Nullable Cell> listener) {
        onHover = listener;
    }

    void setOnClick(Consumer<Cell> listener) {
        onClick = listener;
    }

    void show(@Nullable HeatMap newMap, String sentence) {
        boolean atEnd = scroll.getValue() >= scroll.getMax() - 0.5;
        boolean grown = map != null && newMap != null && newMap.columns().size() >= map.columns().size();
        map = newMap;
        strip = newMap != null && newMap.columns().size() > 0 && !Double.isNaN(newMap.unsure(0));
        empty.setText(sentence);
        fitScrolling();
        if (!grown) {
            hover(null);
        }
        if (atEnd || !grown) {
            scroll.setValue(scroll.getMax());
        }
        if (hovered != null) {
            hover(hovered);
        }
        requestLayout();
        repaint();
    }

    /// Frames the column of the note that sounds and brings it into view; none where it is negative.
    void setNow(int column, boolean reveal) {
        now = column;
        if (reveal && column >= 0) {
            reveal(column, 1);
        }
        repaint();
    }

    /// Where things stand now; empty while nothing is shown.
    HeatMapLayout layoutOf(HeatMap shown) {
        double below = HeatMapPainter.AXIS + (strip ? HeatMapPainter.STRIP : 0) + (scroll.isVisible() ? BAR : 0);
        return HeatMapLayout.of(shown, (int) Math.round(scroll.getValue()), left(), 4,
                plotWidth(), getHeight() - 4 - below);
    }

    private double left() {
        return map == null ? HeatMapPainter.LEFT : map.rowNames();
    }

    private double plotWidth() {
        return Math.max(0, getWidth() - left());
    }

    private void fitScrolling() {
        int columns = map == null ? 0 : map.columns().size();
        int fitting = HeatMapLayout.fitting(plotWidth());
        scroll.setMin(0);
        scroll.setMax(Math.max(0, columns - fitting));
        scroll.setVisibleAmount(columns == 0 ? 0 : scroll.getMax() * fitting / columns);
        scroll.setUnitIncrement(1);
        scroll.setBlockIncrement(fitting);
        scroll.setValue(Math.min(scroll.getValue(), scroll.getMax()));
        scroll.setVisible(columns > fitting);
    }

    @Override
    protected void layoutChildren() {
        boolean atEnd = scroll.getValue() >= scroll.getMax() - 0.5;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        fitScrolling();
        if (atEnd) {
            scroll.setValue(scroll.getMax());
        }
        boolean nothing = map == null || map.columns().size() == 0;
        empty.setVisible(nothing);
        double wide = Math.max(0, Math.min(320, getWidth() - 32));
        empty.resizeRelocate((getWidth() - wide) / 2, Math.max(0, getHeight() / 2 - empty.prefHeight(wide)), wide,
                empty.prefHeight(wide));
        scroll.resizeRelocate(left(), getHeight() - BAR, plotWidth(), BAR);
        repaint();
    }

    private void repaint() {
        pulse.start();
    }

    private void paint() {
        if (getScene() == null) {
            return;
        }
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (map != null) {
            painter.paint(context, map, layoutOf(map), palette.getValue(), hovered, now);
        }
    }

    private void point(MouseEvent event) {
        hover(map == null ? null : layoutOf(map).cell(event.getX(), event.getY()).orElse(null));
        card.placeAt(event.getX(), event.getY(), getWidth(), getHeight());
    }

    private void click(MouseEvent event) {
        requestFocus();
        if (map != null) {
            layoutOf(map).cell(event.getX(), event.getY()).ifPresent(onClick);
        }
    }

    private void hover(@Nullable Cell cell) {
        HeatMap shown = map;
        hovered = cell;
        if (cell == null || shown == null) {
            card.hide();
        } else {
            CellWords words = shown.words(cell);
            card.say(words);
            setAccessibleText(words.spoken());
        }
        onHover.accept(cell);
        repaint();
    }

    private void wheel(ScrollEvent event) {
        if (scroll.isVisible()) {
            double delta = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())
                    ? event.getDeltaX()
                    : event.getDeltaY();
            scroll.setValue(Math.clamp(scroll.getValue() - Math.signum(delta) * 2, 0, scroll.getMax()));
            event.consume();
        }
    }

    /// Arrow keys walk from cell to cell, Enter is a click: the map can be read without a mouse and aloud.
    private void key(KeyEvent event) {
        HeatMap shown = map;
        if (shown == null || shown.columns().size() == 0 || shown.rows().size() == 0) {
            return;
        }
        Cell from = hovered == null ? new Cell(0, shown.columns().size() - 1) : hovered;
        switch (event.getCode()) {
            case LEFT -> step(shown, from.row(), from.column() - 1);
            case RIGHT -> step(shown, from.row(), from.column() + 1);
            case UP -> step(shown, from.row() - 1, from.column());
            case DOWN -> step(shown, from.row() + 1, from.column());
            case ENTER -> onClick.accept(from);
            case ESCAPE -> hover(null);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// To the column, which is brought into view, and to the row or the nearest that is shown for it.
    private void step(HeatMap shown, int row, int column) {
        int target = Math.clamp(column, 0, shown.columns().size() - 1);
        reveal(target, 0);
        HeatMapLayout layout = layoutOf(shown);
        CellRange seen = layout.shown();
        Cell cell = new Cell(Math.clamp(row, seen.firstRow(), Math.max(seen.firstRow(),
                seen.firstRow() + seen.rows() - 1)), target);
        hover(cell);
        card.placeAt(layout.x(cell.column()) + layout.cellWidth(), layout.y(cell.row()), getWidth(), getHeight());
    }

    /// Scrolls where the column is out of view, so far that some before it are seen too.
    private void reveal(int column, int before) {
        int first = (int) Math.round(scroll.getValue());
        int fitting = HeatMapLayout.fitting(plotWidth());
        if (column < first) {
            scroll.setValue(Math.clamp((double) column - before, 0, scroll.getMax()));
        } else if (column >= first + fitting) {
            scroll.setValue(Math.clamp(before > 0 ? (double) column - before : column - fitting + 1.0, 0,
                    scroll.getMax()));
        }
    }
}
