package attune.ui.voices;

import attune.ui.common.ActionNodes;
import attune.ui.common.ModelCell;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The right side: the model, its inputs, what is done with the take, and what is told of it.
final class VoicesSide extends BorderPane {
    private static final String COMMAND = "attune train --kind musegan --data PIECES --out four-voices.attune-model";
    /// Of the side: what the height of words that need a second line is reckoned for.
    private static final double HALF = 160;
    private final VoicesViewModel viewModel;
    private final Services services;
    private final ObservableValue<Boolean> hasModel;

    VoicesSide(VoicesViewModel viewModel, Services services) {
        this.viewModel = viewModel;
        this.services = services;
        this.hasModel = viewModel.models().chosenProperty().isNotNull();
        VBox side = new VBox(8, label("Model"), models(), FormRows.showWhen(inputs(), hasModel), noModel());
        side.getStyleClass().addAll("voices-panel", "panel");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setId("voices-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "panel");
        VBox footer = new VBox(8, buttons(), whyNot());
        footer.getStyleClass().addAll("panel", "panel-footer");
        setCenter(scroll);
        setBottom(FormRows.showWhen(footer, hasModel));
        getStyleClass().add("panel");
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
        return new VBox(8, new InputsForm(viewModel, services.theme()), new FactsView(viewModel),
                new ChainForm(viewModel), new AdvancedForm(viewModel));
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
            button.setPrefWidth(HALF);
            button.setWrapText(true);
            button.setTextAlignment(TextAlignment.CENTER);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return new HBox(8, draw, keep);
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

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private Node noModel() {
        Label title = words("No model here draws voices", "card-title");
        Label command = words(COMMAND, "command");
        command.setId("voices-command");
        Button copy = new Button("Copy", new FontIcon("fth-copy"));
        copy.setId("voices-copy");
        copy.setTooltip(ActionNodes.tooltip("Copy the command"));
        copy.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, COMMAND)));
        VBox empty = new VBox(8, title, words("Train one on the command line, on a folder of MIDI files in which each"
                + " voice has a track of its own:", "small"), command, copy,
                words("Then put the model's file into " + services.models().folder() + " and start Attune again.",
                        "small"));
        empty.getStyleClass().add("card");
        empty.setId("voices-no-model");
        return FormRows.showWhen(empty, viewModel.models().chosenProperty().isNull());
    }
}
