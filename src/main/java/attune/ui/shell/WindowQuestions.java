package attune.ui.shell;

import attune.ui.common.Questions;
import attune.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Asks in a dialog over the window, in its colours.
final class WindowQuestions implements Questions {
    private final Window owner;
    private final Theme theme;

    WindowQuestions(Window owner, Theme theme) {
        this.owner = owner;
        this.theme = theme;
    }

    @Override
    public Optional<Integer> ask(String title, String question, List<String> choices) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        List<ButtonType> buttons = buttons(choices);
        DialogPane pane = dialog.getDialogPane();
        Label label = new Label(question);
        label.setWrapText(true);
        label.setMaxWidth(420);
        pane.setContent(label);
        pane.getButtonTypes().setAll(buttons);
        theme.install(pane.getScene());
        Button first = (Button) pane.lookupButton(buttons.getFirst());
        first.getStyleClass().add("primary");
        first.setDefaultButton(true);
        Optional<ButtonType> chosen = dialog.showAndWait();
        theme.uninstall(pane.getScene());
        return chosen.map(buttons::indexOf).filter(index -> index >= 0);
    }

    /// The first is the default; the one that says Cancel, or else the first, also answers Escape and the closed window.
    static List<ButtonType> buttons(List<String> choices) {
        List<ButtonType> buttons = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            boolean leaves = choices.contains("Cancel") ? choices.get(i).equals("Cancel") : i == 0;
            ButtonData role = leaves
                    ? ButtonData.CANCEL_CLOSE
                    : i == 0 ? ButtonData.OK_DONE : ButtonData.OTHER;
            buttons.add(new ButtonType(choices.get(i), role));
        }
        return List.copyOf(buttons);
    }
}
