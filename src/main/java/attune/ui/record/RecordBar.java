package attune.ui.record;

import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.Services;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The record button, red while it records, and beside it the choices: which keyboard, and how it is recorded.
public final class RecordBar extends HBox {
    private static final PseudoClass COUNTING = PseudoClass.getPseudoClass("counting");
    private static final PseudoClass RECORDING = PseudoClass.getPseudoClass("recording");

    /// Adds its actions to the table.
    public RecordBar(Services services, RecordViewModel record) {
        Actions actions = services.actions();
        MenuButton choices = choices(record);
        RecordActions.register(actions, record, choices::show);
        getStyleClass().add("record-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(button(actions, record), choices);
    }

    private static Button button(Actions actions, RecordViewModel record) {
        Button button = ActionNodes.iconButton(actions, "play.record");
        Region glyph = new Region();
        glyph.getStyleClass().addAll("glyph", "glyph-record");
        button.setGraphic(glyph);
        button.getStyleClass().add("record");
        button.setFocusTraversable(false);
        record.stateProperty().subscribe(state -> {
            button.pseudoClassStateChanged(COUNTING, state == RecordViewModel.State.COUNTING_IN);
            button.pseudoClassStateChanged(RECORDING, state == RecordViewModel.State.RECORDING);
        });
        return button;
    }

    private static MenuButton choices(RecordViewModel record) {
        MenuButton button = new MenuButton();
        button.setId("record-choices");
        button.getStyleClass().add("record-choices");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(ActionNodes.tooltip("Which MIDI keyboard is played, and how it is recorded"));
        button.setAccessibleText("MIDI keyboard and how it is recorded");
        CustomMenuItem form = new CustomMenuItem(new RecordForm(record), false);
        form.getStyleClass().add("popup-form-item");
        button.getItems().add(form);
        button.setOnShowing(_ -> record.keyboard().rescan());
        return button;
    }
}
