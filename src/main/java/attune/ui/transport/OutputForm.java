package attune.ui.transport;

import attune.project.SoundChoice;
import attune.ui.common.ActionNodes;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Chooses the sound device and how soon it sounds.
final class OutputForm extends VBox {
    private final OutputViewModel output;
    private final VBox devices = new VBox(6);

    OutputForm(OutputViewModel output) {
        super(8);
        this.output = output;
        setPrefWidth(300);
        Label heading = new Label("Sounds through");
        heading.getStyleClass().add("field-label");
        getChildren().addAll(heading, devices, latency());
        output.devices().addListener((ListChangeListener<String>) _ -> fill());
        output.deviceProperty().subscribe(_ -> fill());
    }

    private void fill() {
        devices.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        devices.getChildren().add(choice("The system's own choice", "", group));
        output.devices().forEach(name -> devices.getChildren().add(choice(name, name, group)));
        String chosen = output.deviceProperty().get();
        if (!chosen.isEmpty() && !output.devices().contains(chosen)) {
            devices.getChildren().add(choice(chosen + " · not connected", chosen, group));
        }
    }

    private RadioButton choice(String title, String device, ToggleGroup group) {
        RadioButton button = new RadioButton(title);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setSelected(device.equals(output.deviceProperty().get()));
        button.setOnAction(_ -> output.deviceProperty().set(device));
        return button;
    }

    /// A new latency opens the device anew, so it counts where the slider is let go.
    private HBox latency() {
        Label caption = new Label("Latency");
        Label figure = new Label();
        figure.setMinWidth(56);
        figure.setAlignment(Pos.CENTER_RIGHT);
        Slider slider = new Slider(SoundChoice.SOONEST, SoundChoice.LATEST, output.latencyProperty().get());
        slider.setId("output-latency");
        slider.setBlockIncrement(10);
        slider.setAccessibleText("Latency in milliseconds");
        slider.setTooltip(
                ActionNodes.tooltip("Short for playing along, long where the sound breaks up on a busy machine"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(now -> figure.setText(Math.round(now.doubleValue()) + " ms"));
        slider.valueProperty().addListener((_, _, _) -> take(slider));
        slider.valueChangingProperty().addListener((_, _, _) -> take(slider));
        HBox row = new HBox(8, caption, slider, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void take(Slider slider) {
        if (!slider.isValueChanging()) {
            output.latencyProperty().set((int) Math.round(slider.getValue()));
        }
    }
}
