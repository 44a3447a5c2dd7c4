package attune.ui.shell;

import attune.io.ScoreFiles;
import attune.project.Backups;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The earlier versions of the open piece's file; one that is opened is a piece without a file, so that it replaces nothing. FX thread
/// only.
final class EarlierVersions {
    private final Services services;
    private final SheetWindow sheets;
    private final Documents documents;
    private final Backups backups;

    EarlierVersions(Services services, SheetWindow sheets, Documents documents, Backups backups) {
        this.services = services;
        this.sheets = sheets;
        this.documents = documents;
        this.backups = backups;
    }

    void show() {
        Optional<Path> file = services.session().file();
        if (file.isEmpty()) {
            services.messages().show(Messages.Kind.INFO,
                    "This piece was not saved yet, so it has no earlier versions.");
            return;
        }
        services.jobs().submit("Look for earlier versions", Lane.IO, _ -> backups.of(file.get()), found -> {
            if (found.isEmpty()) {
                services.messages().show(Messages.Kind.INFO,
                        "There is no earlier version of " + file.get().getFileName()
                                + " yet: each time it is saved, the one"
                                + " before is kept.");
            } else {
                show(file.get(), found);
            }
        });
    }

    private void show(Path file, List<Backups.Version> versions) {
        Label heading = new Label("Earlier versions of " + file.getFileName());
        heading.getStyleClass().add("subtitle");
        ListView<Backups.Version> list = new ListView<>();
        list.setId("earlier-versions");
        list.setAccessibleText("Earlier versions, newest first");
        list.setCellFactory(_ -> new Row());
        list.getItems().setAll(versions);
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        Button open = new Button("Open as a copy");
        open.setId("open-earlier");
        open.getStyleClass().add("primary");
        open.setMaxWidth(Double.MAX_VALUE);
        open.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        open.setOnAction(_ -> open(file, list.getSelectionModel().getSelectedItem()));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !open.isDisabled()) {
                open.fire();
            }
        });
        VBox content = new VBox(12, heading, list, open);
        content.getStyleClass().addAll("panel", "padded");
        sheets.show("Earlier versions", content, 420, 420);
    }

    private void open(Path file, Backups.Version version) {
        documents.openCopy(ScoreFiles.titleOf(file) + ", " + time(version), version.file());
    }

    private static String time(Backups.Version version) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(version.time());
    }

    private static final class Row extends ListCell<Backups.Version> {
        @Override
        protected void updateItem(Backups.@Nullable Version version, boolean empty) {
            super.updateItem(version, empty);
            setText(empty || version == null ? null : "Until " + time(version));
        }
    }
}
