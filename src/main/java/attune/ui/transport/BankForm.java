package attune.ui.transport;

import attune.ui.common.ActionNodes;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Chooses the sound bank: Attune's own, one that was found, or any file.
final class BankForm extends VBox {
    private final BankViewModel banks;
    private final VBox choices = new VBox(6);

    BankForm(BankViewModel banks) {
        super(8);
        this.banks = banks;
        getChildren().addAll(heading(), choices);
        banks.found().addListener((ListChangeListener<String>) _ -> fill());
        banks.bankProperty().subscribe(_ -> fill());
        banks.loadingProperty().addListener((_, _, _) -> fill());
    }

    private HBox heading() {
        Label heading = new Label();
        heading.getStyleClass().add("field-label");
        heading.textProperty().bind(banks.loadingProperty().map(busy -> busy ? "Loading sounds…" : "Sounds come from"));
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button file = new Button("From a file…");
        file.setId("bank-browse");
        file.setTooltip(ActionNodes.tooltip("Plays with a sound bank in a file: SF2, SF3 or DLS"));
        file.setOnAction(_ -> banks.browse());
        HBox row = new HBox(8, heading, file);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void fill() {
        choices.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (String file : banks.choices()) {
            RadioButton button = new RadioButton(BankViewModel.title(file));
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setSelected(file.equals(banks.bankProperty().get()));
            button.setDisable(banks.loadingProperty().get());
            if (!file.equals(BankViewModel.OWN)) {
                button.setTooltip(new Tooltip(file));
            }
            button.setOnAction(_ -> banks.choose(file));
            choices.getChildren().add(button);
        }
    }
}
