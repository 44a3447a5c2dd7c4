package attune.ui.voices;

import attune.ui.common.ModelCell;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The right side: the model, its inputs, what is done with the take, and what is told of it.
final class VoicesSide extends ScrollPane {
    private static final String COMMAND = "attune train --kind musegan --data PIECES --out \"%s\"";
    private final VoicesViewModel viewModel;
    private final Services services;
    private final ObservableValue<Boolean> hasModel;

    VoicesSide(VoicesViewModel viewModel, Services services) {
        this.viewModel = viewModel;
        this.services = services;
        this.hasModel = viewModel.models().chosenProperty().isNotNull();
        VBox side = new VBox(8, label("Model"), models(), FormRows.showWhen(inputs(), hasModel), noModel());
        side.getStyleClass().addAll("voices-panel", "panel");
        setContent(side);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "panel");
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        return label;
    }

    private Node models() {
        ComboBox<ModelLibrary.Entry> box = new ComboBox<>();
        box.setId("voices-model");
        box.setAccessibleText("Model");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new ModelCell());
        box.setCellFactory(_ -> new ModelCell());
        box.setPromptText("No model that draws voices");
        box.setItems(viewModel.models().all());
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                viewModel.models().chosenProperty().set(chosen);
            }
        });
        viewModel.models().chosenProperty().subscribe(model -> show(box, model));
        viewModel.models().all().addListener((ListChangeListener<Object>) _ -> show(box,
                viewModel.models().chosenProperty().get()));
        return box;
    }

    /// A box whose list changed shows its value only once that is set again.
    private static void show(ComboBox<ModelLibrary.Entry> box, ModelLibrary.@Nullable Entry model) {
        box.setValue(null);
        box.setValue(model);
        box.setDisable(model == null);
    }

    private VBox inputs() {
        return new VBox(8, new InputsForm(viewModel, services.theme()), buttons(), whyNot(), new FactsView(viewModel),
                new ChainForm(viewModel), new AdvancedForm(viewModel.settings()));
    }

    private Node buttons() {
        Button draw = new Button();
        draw.setId("voices-draw");
        draw.getStyleClass().add("primary");
        draw.setOnAction(_ -> viewModel.drawNew());
        draw.disableProperty().bind(viewModel.whyNotProperty().isNotEmpty());
        Button keep = new Button();
        keep.setId("voices-keep");
        keep.getStyleClass().add("keep");
        keep.setOnAction(_ -> viewModel.keep());
        keep.disableProperty().bind(viewModel.comparisonProperty().isNull());
        viewModel.models().chosenProperty().subscribe(_ -> {
            draw.setText("New " + viewModel.names().counted());
            keep.setText("Keep on " + viewModel.names().countedTracks());
        });
        for (Button button : new Button[]{draw, keep}) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setPrefWidth(1);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        HBox row = new HBox(8, draw, keep);
        row.getStyleClass().add("voices-buttons");
        return row;
    }

    /// A disabled button cannot show a tooltip: the reason stands below it.
    private Node whyNot() {
        Label label = new Label();
        label.setId("voices-why-not");
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.textProperty().bind(viewModel.whyNotProperty());
        return FormRows.showWhen(label, viewModel.whyNotProperty().isNotEmpty());
    }

    private Node noModel() {
        Label words = new Label("No model here draws voices. Train one on a folder of pieces in four voices, on the"
                + " command line, and start Attune again:");
        words.setWrapText(true);
        TextField command = new TextField(
                COMMAND.formatted(services.models().folder().resolve("four-voices.attune-model")));
        command.setId("voices-command");
        command.setEditable(false);
        command.setAccessibleText("Command that trains a model");
        Label more = new Label("PIECES is a folder of MIDI files in which each voice has a track of its own.");
        more.getStyleClass().add("hint");
        more.setWrapText(true);
        VBox empty = new VBox(8, words, command, more);
        empty.getStyleClass().add("card");
        empty.setId("voices-no-model");
        return FormRows.showWhen(empty, viewModel.models().chosenProperty().isNull());
    }
}
