package attune.ui.library;

import attune.ui.common.ActionNodes;
import attune.ui.common.Palette;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

/// The colours that a track can have, two rows of swatches; arrows walk through them.
final class ColourChooser extends TilePane {
    private static final int COLUMNS = 6;
    private static final List<KeyCode> ARROWS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);
    private static final int[] STEPS = {-1, 1, -COLUMNS, COLUMNS};

    /// @param now the number of the colour that it has
    ColourChooser(int now, IntConsumer onChosen) {
        super(6, 6);
        setId("colours");
        setPrefColumns(COLUMNS);
        getStyleClass().add("popup-form");
        for (int number = 0; number < Palette.VOICE_NAMES.size(); number++) {
            getChildren().add(swatch(number, number == now, onChosen));
        }
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                getChildren().get(now).requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private static ToggleButton swatch(int number, boolean chosen, IntConsumer onChosen) {
        Region colour = new Region();
        colour.getStyleClass().addAll("colour-swatch", Palette.styleClass(number));
        ToggleButton button = new ToggleButton(null, colour);
        button.getStyleClass().add("colour-choice");
        button.setSelected(chosen);
        button.setTooltip(ActionNodes.tooltip(Palette.VOICE_NAMES.get(number)));
        button.setAccessibleText(Palette.VOICE_NAMES.get(number));
        button.setOnAction(_ -> onChosen.accept(number));
        return button;
    }

    private void press(KeyEvent event) {
        int arrow = ARROWS.indexOf(event.getCode());
        for (int number = 0; arrow >= 0 && number < getChildren().size(); number++) {
            if (getChildren().get(number).isFocused()) {
                getChildren().get(Math.floorMod(number + STEPS[arrow], getChildren().size())).requestFocus();
                event.consume();
                return;
            }
        }
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton button) {
            button.fire();
            event.consume();
        }
    }
}
