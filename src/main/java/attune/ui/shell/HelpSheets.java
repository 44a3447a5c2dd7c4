package attune.ui.shell;

import attune.ui.common.Action;
import attune.ui.common.Actions;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be read about Attune inside it: the sheet of keys, made of the table of actions, and what it is.
final class HelpSheets {
    private final SheetWindow window;
    private final Actions actions;

    private final KeyChoices choices;

    HelpSheets(SheetWindow window, Actions actions, KeyChoices choices) {
        this.window = window;
        this.actions = actions;
        this.choices = choices;
    }

    /// Where keys are chosen.
    void chooseKeys() {
        window.show("Choose keys", new KeyEditor(actions, choices), 560, 640);
    }

    void keys() {
        FlowPane columns = new FlowPane(Orientation.VERTICAL);
        columns.getStyleClass().addAll("panel", "key-sheet");
        StudioMenu.byMenu(actions).forEach((menu, members) -> {
            List<Action> keyed = members.stream().filter(action -> !keysOf(action).isEmpty()).toList();
            if (!keyed.isEmpty()) {
                columns.getChildren().add(section(menu, keyed));
            }
        });
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        window.show("Keys", scroll, 1200, 760);
    }

    private VBox section(String menu, List<Action> members) {
        Label title = new Label(menu);
        title.getStyleClass().add("section");
        VBox section = new VBox(title);
        section.getStyleClass().add("key-section");
        members.forEach(action -> section.getChildren().add(row(action.text(), keysOf(action))));
        if (menu.equals("Help")) {
            section.getChildren().add(row("Keys", "?"));
        }
        return section;
    }

    private static HBox row(String name, String keys) {
        Label text = new Label(name);
        Label key = new Label(keys);
        key.getStyleClass().add("key-name");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(text, key);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("key-row");
        return row;
    }

    /// All keys of an action as the system writes them: `Ctrl+Shift+Z, Ctrl+Y`.
    private String keysOf(Action action) {
        return actions.keysOf(action.id()).stream().map(KeyCombination::getDisplayText).distinct()
                .collect(Collectors.joining(", "));
    }

    void about() {
        Label title = new Label("Attune " + version());
        title.getStyleClass().add("headline");
        Label text = new Label(
                """
                        A composing studio whose attention you can see: train small networks on your own music, compose with \
                        them note by note, and watch what they expect and where they look.

                        Everything runs on this computer. Apache License 2.0. Built with JavaFX, AtlantaFX, Ikonli, \
                        JFreeChart, DL4J and ND4J, OpenBLAS, Gson and picocli. The typeface is Inter (SIL Open Font License).""");
        text.setWrapText(true);
        VBox content = new VBox(title, text);
        content.getStyleClass().addAll("panel", "padded", "about");
        window.show("About Attune", content, 460, 280);
    }

    private static String version() {
        String version = HelpSheets.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
