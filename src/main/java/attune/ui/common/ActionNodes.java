package attune.ui.common;

import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes buttons and menu items of actions, so that icon, tooltip, key and state come from the one table.
public final class ActionNodes {
    private static final Duration TOOLTIP_DELAY = Duration.millis(500);

    private ActionNodes() {}

    /// An icon such as `fth-play`, in the colour of the style sheet.
    public static FontIcon icon(String literal) {
        return new FontIcon(literal);
    }

    /// A button that shows only the icon; name and key stand in the tooltip and are spoken.
    public static Button iconButton(Actions actions, String id) {
        Button button = new Button();
        button.getStyleClass().add("icon-only");
        wire(button, actions, id);
        return button;
    }

    /// A button with the action's text, and its icon where it has one.
    public static Button textButton(Actions actions, String id) {
        Button button = new Button(actions.get(id).text());
        wire(button, actions, id);
        return button;
    }

    /// Gives a button of any kind the action's icon, tooltip, state and run.
    public static void wire(ButtonBase button, Actions actions, String id) {
        Action action = actions.get(id);
        if (action.icon() != null) {
            button.setGraphic(icon(action.icon()));
        }
        button.setOnAction(_ -> actions.run(id));
        button.setId(id);
        describe(button, actions, id);
        if (action.disabled() != null) {
            button.disableProperty().bind(action.disabled());
        }
    }

    /// Gives a control that does an action in its own way, such as a field to type in, the action's name and key: as a tooltip, and spoken.
    public static void describe(Control control, Actions actions, String id) {
        Tooltip tooltip = tooltip("");
        tooltip.textProperty().bind(Bindings.createStringBinding(() -> tooltipText(actions, actions.get(id)),
                dependencies(actions, id)));
        control.setTooltip(tooltip);
        control.accessibleTextProperty().bind(tooltip.textProperty());
    }

    /// A tooltip that comes soon and stays long enough to be read.
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setShowDuration(Duration.seconds(20));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        return tooltip;
    }

    /// A menu item; its key works wherever the window has the focus.
    public static MenuItem menuItem(Actions actions, String id) {
        Action action = actions.get(id);
        MenuItem item = new MenuItem(action.text());
        item.setId(id);
        item.setOnAction(_ -> actions.run(id));
        item.acceleratorProperty().bind(actions.keyProperty(id));
        actions.detail(id).ifPresent(detail -> item.textProperty()
                .bind(Bindings.createStringBinding(() -> named(action, detail), detail)));
        if (action.disabled() != null) {
            item.disableProperty().bind(action.disabled());
        }
        return item;
    }

    private static String tooltipText(Actions actions, Action action) {
        String name = actions.detail(action.id()).map(detail -> named(action, detail)).orElse(action.text());
        KeyCombination key = actions.keyProperty(action.id()).get();
        return key == null ? name : name + "  " + key.getDisplayText();
    }

    private static String named(Action action, ObservableValue<String> detail) {
        String more = detail.getValue();
        return more == null || more.isEmpty() ? action.text() : action.text() + ": " + more;
    }

    private static Observable[] dependencies(Actions actions, String id) {
        return Stream.concat(actions.detail(id).stream(), Stream.of(actions.keyProperty(id)))
                .toArray(Observable[]::new);
    }
}
