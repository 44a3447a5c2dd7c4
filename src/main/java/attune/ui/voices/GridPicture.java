package attune.ui.voices;

import attune.ui.common.Palette;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A take as little rolls, a row a voice and a column a bar, and a line where it plays.
final class GridPicture extends Region {
    private static final double LEAST_ROW = 58;
    private final Canvas canvas = new Canvas();
    private final Region playhead = new Region();
    private @Nullable GridFrame frame;
    private @Nullable Palette palette;
    private double place = VoicesEar.NOWHERE;

    GridPicture() {
        playhead.getStyleClass().add("voices-playhead");
        playhead.setManaged(false);
        playhead.setVisible(false);
        getChildren().addAll(canvas, playhead);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
    }

    void show(@Nullable GridFrame newFrame, Palette newPalette) {
        frame = newFrame;
        palette = newPalette;
        setMinHeight(newFrame == null ? 0 : newFrame.names().count() * LEAST_ROW);
        setAccessibleText(newFrame == null ? "Nothing yet" : newFrame.spoken());
        paint();
    }

    /// @param newPlace from 0 to 1, or [VoicesEar#NOWHERE]
    void showPlace(double newPlace) {
        place = newPlace;
        placePlayhead();
    }

    private void placePlayhead() {
        GridFrame shown = frame;
        playhead.setVisible(shown != null && place >= 0 && place <= 1);
        if (shown != null) {
            playhead.resizeRelocate(Math.rint(layout(shown).place(place)), 0, 2, getHeight());
        }
    }

    private GridLayout layout(GridFrame shown) {
        return new GridLayout(getWidth(), getHeight(), shown.names().count(), shown.take().bars());
    }

    private void paint() {
        if (frame == null || palette == null) {
            canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        } else if (getWidth() > 0 && getHeight() > 0) {
            new GridPainter(canvas.getGraphicsContext2D(), layout(frame), frame, palette).paint();
        }
        placePlayhead();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint();
        }
    }
}
