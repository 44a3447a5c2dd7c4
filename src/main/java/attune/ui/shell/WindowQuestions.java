package attune.ui.shell;

import attune.ui.common.Questions;
import attune.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        pane.lookupButton(buttons.getFirst()).getStyleClass().add("primary");
        Optional<ButtonType> chosen = dialog.showAndWait();
        theme.uninstall(pane.getScene());
        return chosen.map(buttons::indexOf).filter(index -> index >= 0);
    }

    /// The first is the default; one that says Cancel also answers Escape and the closed window.
    private static List<ButtonType> buttons(List<String> choices) {
        List<ButtonType> buttons = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            ButtonData role = choices.get(i).equals("Cancel")
                    ? ButtonData.CANCEL_CLOSE
                    : i == 0 ? ButtonData.OK_DONE : ButtonData.OTHER;
            buttons.add(new ButtonType(choices.get(i), role));
        }
        return List.copyOf(buttons);
    }
}
