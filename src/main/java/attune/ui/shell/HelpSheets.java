package attune.ui.shell;

import attune.ui.common.Actions;
import javafx.scene.control.Label;
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
        window.show("Keys", KeySheet.of(actions), 1200, 760);
    }

    void about() {
        Label title = new Label("Attune " + version());
        title.getStyleClass().add("headline");
        Label text = new Label(
                """
                        A composing studio whose attention you can see: train small networks on your own music, compose with \
                        them note by note, and watch what they expect and where they look.

                        Everything runs on this computer. Apache License 2.0. Built with JavaFX, AtlantaFX, Ikonli, \
                        JFreeChart, DL4J and ND4J, OpenBLAS, Gson, commonmark-java and picocli. The typeface is Inter (SIL Open Font License).""");
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
