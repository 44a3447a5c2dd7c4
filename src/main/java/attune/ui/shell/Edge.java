package attune.ui.shell;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between two areas of the window, which can be dragged.
///
/// A split pane was tried: it keeps shares, not sizes, so the side areas grew and shrank with each change of the window.
final class Edge extends Region {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double GRIP = 3;

    private final boolean upright;
    private double last;

    /// @param orientation of the line
    /// @param onDrag hears by how many pixels the pointer went to the right or down
    Edge(Orientation orientation, DoubleConsumer onDrag) {
        upright = orientation == Orientation.VERTICAL;
        getStyleClass().add("edge");
        setCursor(upright ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        if (upright) {
            setMinWidth(1);
            setMaxWidth(1);
        } else {
            setMinHeight(1);
            setMaxHeight(1);
        }
        setPickOnBounds(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            last = place(event);
            pseudoClassStateChanged(DRAGGED, true);
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double now = place(event);
            onDrag.accept(now - last);
            last = now;
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> pseudoClassStateChanged(DRAGGED, false));
    }

    /// The line is one pixel, but can be taken a little beside it.
    @Override
    public boolean contains(double x, double y) {
        double across = upright ? x : y;
        double along = upright ? y : x;
        return across >= -GRIP && across <= 1 + GRIP && along >= 0 && along <= (upright ? getHeight() : getWidth());
    }

    private double place(MouseEvent event) {
        return upright ? event.getSceneX() : event.getSceneY();
    }
}
