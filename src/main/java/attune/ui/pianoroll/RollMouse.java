package attune.ui.pianoroll;

import attune.music.ControllerLane;
import attune.ui.common.Playhead;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Turns what the mouse does on the roll's areas into gestures: one at a time, ended by its release or by Escape.
final class RollMouse {
    private static final double MOST_A_PULSE = 12;
    private final RollViewModel roll;
    private final RollLayers layers;
    private final Node pane;
    private final RollMenu menu;
    private final MarksMenu marks;
    private @Nullable Gesture gesture;
    /// Another button that goes down and up meanwhile means nothing.
    private MouseButton begunBy = MouseButton.NONE;
    private @Nullable Pointer last;

    RollMouse(RollViewModel roll, Playhead playhead, RollLayers layers, Node pane, RollMenu menu, MarksMenu marks) {
        this.roll = roll;
        this.layers = layers;
        this.pane = pane;
        this.menu = menu;
        this.marks = marks;
        listen(layers.notes, this::pressNotes);
        listen(layers.ruler, event -> pressRuler(event, playhead));
        listen(layers.overview, event -> primary(event, at -> new OverviewGesture(roll, at)));
        listen(layers.velocity, this::pressLane);
        listen(layers.keyboard, event -> primary(event, at -> new KeyboardGesture(roll, at)));
        layers.notes.setOnMouseMoved(this::hoverNotes);
        layers.notes.setOnMouseExited(_ -> leave());
        layers.keyboard.setOnMouseMoved(event -> roll.hoveredPitchProperty().set(roll.pitch().pitch(event.getY())));
        layers.keyboard.setOnMouseExited(_ -> leave());
        layers.keyboard.setCursor(Cursor.HAND);
        layers.velocity.setCursor(Cursor.V_RESIZE);
        roll.toolProperty().subscribe(_ -> layers.notes.setCursor(RollCursor.of(roll, null)));
    }

    private void listen(Node area, Function<MouseEvent, @Nullable Gesture> press) {
        area.setOnMousePressed(event -> {
            pane.requestFocus();
            menu.hide();
            marks.hide();
            if (gesture == null) {
                begunBy = event.getButton();
                gesture = event.getButton() == MouseButton.MIDDLE
                        ? new PanGesture(roll, pointer(event))
                        : press.apply(event);
            }
            event.consume();
        });
        area.setOnMouseDragged(event -> {
            if (gesture != null) {
                last = area == layers.notes ? pointer(event) : null;
                gesture.drag(pointer(event));
            }
            event.consume();
        });
        area.setOnMouseReleased(event -> {
            if (event.getButton() == begunBy) {
                release(pointer(event));
            }
            event.consume();
        });
    }

    private void release(Pointer at) {
        Gesture ended = gesture;
        gesture = null;
        last = null;
        if (ended != null) {
            ended.release(at);
        }
    }

    private @Nullable Gesture primary(MouseEvent event, Function<Pointer, Gesture> gestureAt) {
        return event.getButton() == MouseButton.PRIMARY ? gestureAt.apply(pointer(event)) : null;
    }

    private @Nullable Gesture pressNotes(MouseEvent event) {
        Pointer at = pointer(event);
        if (event.getButton() == MouseButton.PRIMARY) {
            return NotePress.primary(roll, at);
        }
        if (event.getButton() == MouseButton.SECONDARY && roll.toolProperty().get() != Tool.SELECT) {
            return new EraseGesture(roll, at);
        }
        if (event.getButton() == MouseButton.SECONDARY) {
            menu.show(event);
        }
        return null;
    }

    private @Nullable Gesture pressRuler(MouseEvent event, Playhead playhead) {
        if (event.getButton() == MouseButton.SECONDARY) {
            long tick = roll.nearest(Math.max(0, roll.time().tick(event.getX())));
            marks.show(tick, event.getScreenX(), event.getScreenY());
        }
        return primary(event, at -> new RulerGesture(roll, playhead, at));
    }

    private @Nullable Gesture pressLane(MouseEvent event) {
        ControllerLane lane = roll.laneProperty().get();
        if (lane == null) {
            return primary(event, at -> new VelocityGesture(roll, at));
        }
        boolean erases = event.getButton() == MouseButton.SECONDARY || roll.toolProperty().get() == Tool.ERASE;
        return new LaneGesture(roll, lane, pointer(event), erases);
    }

    private void hoverNotes(MouseEvent event) {
        NoteHit hit = roll.hitTest().at(event.getX(), event.getY());
        roll.hoveredPitchProperty().set(roll.pitch().pitch(event.getY()));
        layers.notes.setCursor(RollCursor.of(roll, hit));
    }

    private void leave() {
        roll.hoveredPitchProperty().set(-1);
    }

    /// A drag that left the notes pulls the view after it, a little at each pulse.
    void pulse() {
        Gesture lasting = gesture;
        Pointer at = last;
        if (lasting == null || at == null || lasting instanceof PanGesture) {
            return;
        }
        double dx = outside(at.x(), roll.viewport().width());
        double dy = outside(at.y(), roll.viewport().height());
        if (dx != 0 || dy != 0) {
            roll.viewport().scrollBy(dx, dy);
            lasting.drag(at);
        }
    }

    private static double outside(double place, double size) {
        double distance = place < 0 ? place : Math.max(0, place - size);
        return Math.clamp(distance * 0.2, -MOST_A_PULSE, MOST_A_PULSE);
    }

    /// Escape: what the drag proposes is dropped; what the mouse still does until its release means nothing.
    ///
    /// @return whether there was something to drop
    boolean cancel() {
        Gesture dropped = gesture;
        gesture = null;
        last = null;
        if (dropped != null) {
            dropped.cancel();
        }
        return dropped != null;
    }

    static Pointer pointer(MouseEvent event) {
        return new Pointer(event.getX(), event.getY(), event.isShiftDown(), event.isShortcutDown(), event.isAltDown(),
                event.getClickCount());
    }
}
