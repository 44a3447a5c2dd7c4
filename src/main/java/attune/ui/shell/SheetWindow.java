package attune.ui.shell;

import attune.ui.common.Theme;
import attune.ui.common.WindowIcon;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A small window beside the studio, to read something in; Escape closes it.
final class SheetWindow {
    private final Window owner;
    private final Theme theme;

    SheetWindow(Window owner, Theme theme) {
        this.owner = owner;
        this.theme = theme;
    }

    /// Shows lines that can be selected and scrolled.
    void show(String title, List<String> lines) {
        Label heading = new Label(title);
        heading.getStyleClass().add("subtitle");
        heading.setWrapText(true);
        ListView<String> list = new ListView<>();
        list.getItems().setAll(lines);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(heading, list);
        content.getStyleClass().addAll("panel", "padded");
        show(title, content, 560, 400);
    }

    Stage show(String title, Parent content, double width, double height) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.NONE);
        stage.setTitle(title);
        WindowIcon.on(stage);
        Scene scene = new Scene(content, width, height);
        theme.install(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                stage.close();
            }
        });
        stage.setScene(scene);
        stage.setOnHidden(_ -> theme.uninstall(scene));
        stage.show();
        return stage;
    }
}
