package attune.ui.shell;

import attune.ui.common.Services;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Says that Attune met a fault of its own, what is safe, and holds the details for a report. One at a time: a fault that comes back at
/// each pulse must not bury the window. FX thread only.
final class CrashSheet {
    private final Services services;
    private final SheetWindow sheets;
    private final BooleanSupplier keeping;
    private @Nullable Stage stage;

    /// @param keeping whether unsaved work is written down
    CrashSheet(Services services, SheetWindow sheets, BooleanSupplier keeping) {
        this.keeping = keeping;
        this.services = services;
        this.sheets = sheets;
    }

    void show(Throwable fault) {
        if (stage != null && stage.isShowing()) {
            return;
        }
        Label heading = new Label("Something went wrong inside Attune");
        heading.getStyleClass().add("subtitle");
        Label safe = new Label(safe());
        safe.setId("crash-safe");
        safe.setWrapText(true);
        TextArea details = new TextArea(details(fault));
        details.setId("crash-details");
        details.setEditable(false);
        details.setAccessibleText("Details of the fault");
        VBox.setVgrow(details, Priority.ALWAYS);
        Button copy = new Button("Copy details");
        copy.setId("crash-copy");
        copy.setOnAction(_ -> copy(details.getText(), copy));
        Button close = new Button("Go on working");
        close.getStyleClass().add("primary");
        HBox buttons = new HBox(8, close, copy);
        VBox content = new VBox(12, heading, safe, details, buttons);
        content.getStyleClass().addAll("panel", "padded", "crash");
        Stage shown = sheets.show("Attune met a fault", content, 640, 420);
        close.setOnAction(_ -> shown.close());
        stage = shown;
    }

    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private String safe() {
        return unsaved()
                + " The details help those who mend it; they name folders and files, but hold none of your music.";
    }

    private String unsaved() {
        if (services.session().dirtyProperty().get()) {
            return keeping.getAsBoolean()
                    ? "What you did last and did not save is written down every few seconds, so it is safe even if Attune has to"
                            + " be started again: it is listed then. Save now, under another name if you like."
                    : "What you did last is not saved, and the disk does not take it at the moment: save it now, in another"
                            + " folder.";
        }
        return services.session().file().map(file -> "Everything is saved in " + file.getFileName() + ".")
                .orElse("Nothing is unsaved.");
    }

    private static String details(Throwable fault) {
        StringWriter text = new StringWriter();
        String version = CrashSheet.class.getPackage().getImplementationVersion();
        text.append("Attune ").append(version == null ? "(built from source)" : version).append(", Java ")
                .append(System.getProperty("java.version")).append(", ").append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.version")).append(' ').append(System.getProperty("os.arch"))
                .append(System.lineSeparator()).append(System.lineSeparator());
        fault.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static void copy(String details, Button button) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        button.setText(Clipboard.getSystemClipboard().setContent(content) ? "Copied" : "The system took no copy");
    }
}
