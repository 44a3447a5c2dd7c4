package attune.ui.transport;

import attune.ui.common.FormHeading;
import javafx.collections.ListChangeListener;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
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

    private FormHeading heading() {
        FormHeading heading = new FormHeading("bank-browse", "From a file…",
                "Plays with a sound bank in a file: SF2, SF3 or DLS", banks::browse);
        heading.label().getStyleClass().add("field-label");
        heading.label().textProperty()
                .bind(banks.loadingProperty().map(busy -> busy ? "Loading sounds…" : "Sounds come from"));
        return heading;
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
