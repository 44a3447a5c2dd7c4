package attune.ui.record;

import attune.record.MidiPort;
import attune.record.RecordSpec;
import attune.ui.common.ActionNodes;
import attune.ui.common.FormHeading;
import attune.ui.common.Segments;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The choices of recording: which port is listened to, the count-in, beside or in place of what is there, grid and metronome.
final class RecordForm extends VBox {
    private static final double WIDTH = 300;

    private final MidiKeyboard keyboard;
    private final VBox ports = new VBox(6);

    RecordForm(RecordViewModel record) {
        super(8);
        this.keyboard = record.keyboard();
        setPrefWidth(WIDTH);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("popup-form");
        Segments<Integer> countIn = new Segments<>(record.countInProperty());
        countIn.add(0, "None", "Recording begins at once", null);
        countIn.add(1, "1 bar", "A bar of clicks before it begins", null);
        countIn.add(2, "2 bars", "Two bars of clicks before it begins", null);
        Segments<RecordSpec.Mode> mode = new Segments<>(record.modeProperty());
        mode.add(RecordSpec.Mode.OVERDUB, "Overdub", "What is played comes beside the notes that are there", null);
        mode.add(RecordSpec.Mode.REPLACE, "Replace", "What is played takes the place of the notes in that stretch",
                null);
        getChildren().addAll(heading(), ports, row("Count-in", countIn), row("Notes", mode),
                box("record-quantise", "Draw to the grid", "Notes begin on the roll's grid; how long they last stays",
                        record.quantiseProperty()),
                box("record-metronome", "Metronome", "Clicks on each beat while the piece plays",
                        record.metronomeProperty()),
                steps(record));
        keyboard.ports().addListener((ListChangeListener<MidiPort>) _ -> fill());
        keyboard.portProperty().subscribe(_ -> fill());
    }

    /// A menu asks for the height without telling the width, and the sentence that wraps would be cut off.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? WIDTH : width);
    }

    private FormHeading heading() {
        FormHeading heading = new FormHeading("record-rescan", "Look again",
                "Look which keyboards are plugged in now", keyboard::rescan);
        heading.label().setText("MIDI keyboard");
        return heading;
    }

    private void fill() {
        ports.getChildren().clear();
        if (keyboard.ports().isEmpty()) {
            Label none = new Label(MidiKeyboard.NONE);
            none.setWrapText(true);
            none.setMinHeight(USE_PREF_SIZE);
            none.getStyleClass().add("muted");
            ports.getChildren().add(none);
            return;
        }
        ToggleGroup group = new ToggleGroup();
        ports.getChildren().add(choice("None", null, group));
        keyboard.ports().forEach(port -> ports.getChildren().add(choice(port.title(), port, group)));
    }

    private RadioButton choice(String title, @Nullable MidiPort port, ToggleGroup group) {
        RadioButton button = new RadioButton(title);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        MidiPort now = keyboard.portProperty().get();
        button.setSelected(port == null ? now == null : port.equals(now));
        button.setOnAction(_ -> keyboard.choose(port));
        return button;
    }

    private static HBox row(String name, Node content) {
        Label caption = new Label(name);
        caption.setMinWidth(72);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(8, caption, content);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static CheckBox box(String id, String text, String tip, BooleanProperty on) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setTooltip(ActionNodes.tooltip(tip));
        box.selectedProperty().bindBidirectional(on);
        return box;
    }

    /// Shows whether it is on; switching it on may first need a keyboard.
    private static CheckBox steps(RecordViewModel record) {
        CheckBox box = new CheckBox("Step input");
        box.setId("record-steps");
        box.setTooltip(ActionNodes.tooltip(
                "While nothing plays, keys write notes at the playhead, a step of the grid long"));
        record.stepsProperty().subscribe(box::setSelected);
        box.setOnAction(_ -> {
            box.setSelected(record.stepsProperty().get());
            record.toggleSteps();
        });
        return box;
    }
}
