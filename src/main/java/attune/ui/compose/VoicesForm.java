package attune.ui.compose;

import attune.ui.common.ActionNodes;
import attune.ui.common.Palette;
import attune.ui.common.Services;
import attune.ui.compose.HarmonyChoice.Face;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The voices of a harmony, the highest first: the track of each, and a lock that lets it stay as it is.
final class VoicesForm extends VBox {
    private final HarmonyChoice harmony;
    private List<Face> shown = List.of();

    VoicesForm(HarmonyChoice harmony, Services services) {
        this.harmony = harmony;
        getStyleClass().add("voices");
        harmony.seatsProperty().subscribe(_ -> refill());
        services.session().scoreProperty().addListener((_, _, _) -> refill());
        services.session().selectionProperty().addListener((_, _, _) -> refill());
        services.session().previewProperty().addListener((_, _, _) -> refill());
    }

    /// Scores and takes change often, rows seldom: a lock stays where the pointer is.
    private void refill() {
        List<Face> now = harmony.faces();
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(this::row).toList());
        }
    }

    private Node row(Face face) {
        Region colour = new Region();
        colour.getStyleClass().addAll("track-colour", Palette.styleClass(face.colour()));
        Label name = new Label(face.seat().name());
        name.getStyleClass().addAll("strong", "small");
        name.setMinWidth(62);
        HBox row = new HBox(8, colour, name, tracks(face), lock(face));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("voice-row");
        return row;
    }

    private Node tracks(Face face) {
        Seat seat = face.seat();
        ComboBox<Integer> box = new ComboBox<>();
        List<Integer> choices = new ArrayList<>(harmony.tracks());
        choices.add(Seat.NEW);
        box.getItems().setAll(choices);
        box.setValue(seat.track());
        box.setButtonCell(new TrackCell());
        box.setCellFactory(_ -> new TrackCell());
        box.setAccessibleText("Track of " + seat.name());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> harmony.seat(seat.voice(), box.getValue()));
        return box;
    }

    private Node lock(Face face) {
        Seat seat = face.seat();
        boolean locked = seat.locked() && face.lockable();
        ToggleButton lock = new ToggleButton(locked ? "stays" : "is written",
                new FontIcon(locked ? "fth-lock" : "fth-unlock"));
        lock.getStyleClass().add("voice-lock");
        lock.setSelected(locked);
        lock.setDisable(!face.lockable());
        lock.setAccessibleText((locked ? "Unlock " : "Lock ") + seat.name());
        lock.setOnAction(_ -> harmony.lock(seat.voice(), lock.isSelected()));
        HBox cell = new HBox(lock);
        cell.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(cell, ActionNodes.tooltip(tip(seat.name(), face.lockable(), locked)));
        return cell;
    }

    private static String tip(String voice, boolean lockable, boolean locked) {
        if (!lockable) {
            return voice + " has no notes here yet that could stay.";
        }
        return locked
                ? voice + " stays as you hear it now: the network reads it and writes the others to it."
                : voice + " is written. Lock it to keep it as you hear it now.";
    }

    private final class TrackCell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer track, boolean empty) {
            super.updateItem(track, empty);
            setText(empty || track == null ? null : harmony.trackName(track));
        }
    }
}
