package attune.ui.pianoroll;

import attune.music.Note;
import attune.ui.common.Palette;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The ring around the place where the note cursor stands: nodes, so that moving it paints no canvas. Two rings, of which one stands
/// out from whatever lies beneath.
final class CursorMark extends Region {
    private static final double ROUND = 4;
    private final RollViewModel roll;
    private final NoteCursor cursor;
    private final Rectangle outer = ring(4.5);
    private final Rectangle inner = ring(2);
    private final Rectangle clip = new Rectangle();

    CursorMark(RollViewModel roll, NoteCursor cursor, ObservableValue<Palette> palette) {
        this.roll = roll;
        this.cursor = cursor;
        setId("roll-cursor");
        setManaged(false);
        setMouseTransparent(true);
        setClip(clip);
        outer.strokeProperty().bind(palette.map(Palette::row));
        inner.strokeProperty().bind(palette.map(Palette::text));
        getChildren().addAll(outer, inner);
        cursor.placeProperty().subscribe(this::place);
        roll.viewport().timeProperty().subscribe(this::place);
        roll.viewport().pitchProperty().subscribe(this::place);
        roll.gridProperty().subscribe(this::place);
        roll.session().scoreProperty().subscribe(this::place);
        roll.session().activeTrackProperty().subscribe(this::place);
    }

    private static Rectangle ring(double width) {
        Rectangle ring = new Rectangle();
        ring.setFill(null);
        ring.setStrokeWidth(width);
        ring.setArcWidth(ROUND);
        ring.setArcHeight(ROUND);
        return ring;
    }

    void cover(double x, double y, double width, double height) {
        resizeRelocate(x, y, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        place();
    }

    private void place() {
        NoteCursor.Place at = cursor.placeProperty().get();
        setVisible(at != null);
        if (at == null) {
            return;
        }
        Note note = cursor.note().orElseGet(() -> new Note(at.tick(), roll.gridTicks(), at.pitch(), 1));
        double left = Math.round(roll.time().x(note.tick()));
        double width = Math.max(8, Math.round(roll.time().x(note.end())) - left);
        double top = Math.round(roll.pitch().y(note.pitch()));
        double height = Math.max(8, Math.round(roll.pitch().rowHeight()));
        for (Rectangle ring : new Rectangle[]{outer, inner}) {
            ring.setX(left - 1);
            ring.setY(top - 1);
            ring.setWidth(width + 2);
            ring.setHeight(height + 2);
        }
    }
}
