package attune.ui.pianoroll;

import attune.edit.DeleteController;
import attune.edit.RampShape;
import attune.edit.ScaleController;
import attune.music.ControllerLane;
import attune.music.TickRange;
import attune.ui.common.Actions;
import attune.ui.common.Playhead;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// What can be made of the controller's lane that is shown: where notes are selected under them, else in the loop, else everywhere.
final class LaneCommands {
    private static final double FLATTER = 0.75;
    private static final double STEEPER = 1.33;
    private final RollViewModel roll;
    private final Playhead playhead;

    private LaneCommands(RollViewModel roll, Playhead playhead) {
        this.roll = roll;
        this.playhead = playhead;
    }

    static void register(Actions actions, RollViewModel roll, Playhead playhead) {
        LaneCommands lanes = new LaneCommands(roll, playhead);
        BooleanBinding none = Bindings.createBooleanBinding(
                () -> roll.laneProperty().get() == null
                        || roll.activeTrack() >= roll.session().score().tracks().size(),
                roll.laneProperty(), roll.session().scoreProperty(), roll.session().activeTrackProperty());
        actions.add("lane.next", "Next lane", null, "Shortcut+Alt+L", lanes::next);
        actions.add("lane.shape", "Next shape that Shift draws", null, null, lanes::nextShape);
        actions.describe("lane.shape", roll.rampShapeProperty().map(RampShape::text));
        actions.add("lane.flatter", "Less difference in the lane", null, null, () -> lanes.scale(FLATTER), none);
        actions.add("lane.steeper", "More difference in the lane", null, null, () -> lanes.scale(STEEPER), none);
        actions.add("lane.clear", "Clear the lane", null, null, lanes::clear, none);
    }

    /// Velocity, then each of the usual controllers, then velocity again.
    private void next() {
        ControllerLane now = roll.laneProperty().get();
        int place = now == null ? 0 : ControllerLane.USUAL.indexOf(now) + 1;
        roll.laneProperty().set(place < ControllerLane.USUAL.size() ? ControllerLane.USUAL.get(place) : null);
    }

    private void nextShape() {
        List<RampShape> shapes = List.of(RampShape.values());
        int place = shapes.indexOf(roll.rampShapeProperty().get()) + 1;
        roll.rampShapeProperty().set(shapes.get(place % shapes.size()));
    }

    private void scale(double factor) {
        ControllerLane lane = roll.laneProperty().get();
        if (lane != null) {
            roll.session().apply(new ScaleController(roll.activeTrack(), lane, range(), factor,
                    lane.centre() == 0 ? lane.rest() : lane.centre()));
        }
    }

    private void clear() {
        ControllerLane lane = roll.laneProperty().get();
        if (lane != null) {
            roll.session().apply(new DeleteController(roll.activeTrack(), lane, range()));
        }
    }

    private TickRange range() {
        TickRange loop = playhead.loopProperty().get();
        if (!roll.session().selection().isEmpty()) {
            return roll.session().selection().range();
        }
        return loop == null ? new TickRange(0, Math.max(1, roll.session().score().end() + 1)) : loop;
    }
}
