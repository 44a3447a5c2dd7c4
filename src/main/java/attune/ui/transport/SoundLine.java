package attune.ui.transport;

import attune.play.Player;
import attune.ui.common.ActionNodes;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What sounds, `Strings · JDK synth`, or that nothing does, whose tooltip says why; in a narrow bar a sign. It opens the choice of the
/// sound bank and the device.
final class SoundLine extends MenuButton {
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    SoundLine(ObservableValue<Player.Sound> sound, OutputViewModel output, BankViewModel banks) {
        getStyleClass().addAll("sound-line", "quiet-menu");
        setId("sound-line");
        setFocusTraversable(false);
        CustomMenuItem form = new CustomMenuItem(forms(new BankForm(banks), new OutputForm(output)), false);
        form.getStyleClass().add("popup-form-item");
        getItems().add(form);
        setOnShowing(_ -> {
            output.look();
            banks.look();
        });
        setTooltip(ActionNodes.tooltip(""));
        setCompact(false);
        sound.subscribe(now -> {
            setText(now.audible() ? now.sentence() : "No sound");
            getTooltip().setText(now.sentence());
            setAccessibleText(now.sentence());
            setGraphic(ActionNodes.icon(now.audible() ? "fth-volume-2" : "fth-volume-x"));
            pseudoClassStateChanged(SILENT, !now.audible());
        });
    }

    private static VBox forms(Node... forms) {
        VBox box = new VBox(14, forms);
        box.getStyleClass().add("popup-form");
        return box;
    }

    /// Shows the sign instead of the words, or the words.
    void setCompact(boolean compact) {
        setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setMinWidth(compact ? Region.USE_PREF_SIZE : 0);
    }
}
