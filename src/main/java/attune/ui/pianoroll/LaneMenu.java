package attune.ui.pianoroll;

import attune.edit.RampShape;
import attune.music.ControllerLane;
import attune.ui.common.ActionNodes;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// Chooses what stands below the notes: their velocities, or a controller of the active track.
final class LaneMenu extends MenuButton {
    LaneMenu(RollViewModel roll) {
        ObjectProperty<@Nullable ControllerLane> lane = roll.laneProperty();
        setId("roll-lane");
        getStyleClass().add("lane-menu");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(ActionNodes.tooltip(
                "What is drawn below the notes. In a controller's lane a stroke paints, Shift draws a line or the curve that is chosen here, the other button erases."));
        getItems().addAll(item(lane, null), new SeparatorMenuItem());
        ControllerLane.USUAL.forEach(each -> getItems().add(item(lane, each)));
        getItems().addAll(new SeparatorMenuItem(), shapes(roll));
        lane.subscribe(now -> setText(name(now)));
    }

    private static Menu shapes(RollViewModel roll) {
        Menu menu = new Menu("Shift draws");
        for (RampShape shape : RampShape.values()) {
            RadioMenuItem item = new RadioMenuItem(shape.text());
            item.setOnAction(_ -> roll.rampShapeProperty().set(shape));
            roll.rampShapeProperty().subscribe(now -> item.setSelected(now == shape));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static RadioMenuItem item(ObjectProperty<@Nullable ControllerLane> lane, @Nullable ControllerLane each) {
        RadioMenuItem item = new RadioMenuItem(name(each));
        item.setOnAction(_ -> lane.set(each));
        lane.subscribe(now -> item.setSelected(Objects.equals(now, each)));
        return item;
    }

    private static String name(@Nullable ControllerLane lane) {
        String name = lane == null ? "velocity" : lane.name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
