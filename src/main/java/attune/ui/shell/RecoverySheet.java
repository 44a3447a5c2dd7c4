package attune.ui.shell;

import attune.project.Journal;
import attune.project.Recovery;
import attune.project.Recovery.Lost;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.NotePreview;
import attune.ui.common.Services;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The list of work that was not saved when Attune ended: each piece with its time and a picture, to be recovered or given up. Nothing
/// in it goes away by itself. FX thread only.
final class RecoverySheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT);
    private static final double WIDTH = 280;
    private static final double HEIGHT = 96;
    private final Services services;
    private final SheetWindow sheets;
    private final Documents documents;
    private final Recovery recovery;
    private @Nullable Stage stage;

    RecoverySheet(Services services, SheetWindow sheets, Documents documents, Recovery recovery) {
        this.services = services;
        this.sheets = sheets;
        this.documents = documents;
        this.recovery = recovery;
    }

    /// Looks for unsaved work and shows it; at a start without any nothing is shown.
    ///
    /// @param asked whether the user asked for it, who is told where there is none
    void look(boolean asked) {
        services.jobs().submit("Look for unsaved work", Lane.IO, _ -> recovery.find(), found -> {
            found.problems().forEach(problem -> services.messages().show(Messages.Kind.WARNING, problem));
            if (!found.lost().isEmpty()) {
                show(found.lost());
            } else if (asked) {
                services.messages().show(Messages.Kind.INFO, "There is no unsaved work to recover.");
            }
        });
    }

    private void show(List<Lost> shown) {
        close();
        Label heading = new Label(shown.size() == 1
                ? "Attune ended before this was saved"
                : "Attune ended before these were saved");
        heading.getStyleClass().add("subtitle");
        Label hint = new Label(
                "What you recover opens as it was a few seconds before. It stays here until you save it or give"
                        + " it up.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        VBox rows = new VBox(12);
        shown.forEach(each -> rows.getChildren().add(row(each, rows)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox content = new VBox(12, heading, hint, scroll);
        content.getStyleClass().addAll("panel", "padded", "recovery");
        stage = sheets.show("Unsaved work", content, 720, 480);
    }

    private Node row(Lost lost, VBox rows) {
        Label title = new Label(lost.project().title());
        title.getStyleClass().add("strong");
        int notes = lost.project().score().noteCount();
        Label when = new Label(TIME.withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(lost.time())
                + " · " + (notes == 1 ? "1 note" : notes + " notes"));
        when.getStyleClass().add("muted");
        Label where = new Label(lost.file() == null ? "never saved" : String.valueOf(lost.file()));
        where.getStyleClass().addAll("small", "muted");
        where.setWrapText(true);
        Button recover = new Button("Recover");
        recover.getStyleClass().add("primary");
        Button discard = new Button("Give up…");
        HBox buttons = new HBox(8, recover, discard);
        VBox words = new VBox(4, title, when, where, buttons);
        VBox.setMargin(buttons, new Insets(6, 0, 0, 0));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, picture(lost), words);
        row.getStyleClass().add("card");
        row.setAlignment(Pos.TOP_LEFT);
        recover.setOnAction(_ -> documents.whenSafe(() -> recover(lost, () -> remove(row, rows))));
        discard.setOnAction(_ -> discard(lost, () -> remove(row, rows)));
        return row;
    }

    private Node picture(Lost lost) {
        NotePreview picture = new NotePreview(lost.project().score(), WIDTH, HEIGHT,
                services.theme().paletteProperty());
        picture.setAccessibleText("The notes of " + lost.project().title());
        return picture;
    }

    private void recover(Lost lost, Runnable done) {
        services.jobs().submit("Recover " + lost.project().title(), Lane.IO, _ -> recovery.takeUp(lost),
                (Journal journal) -> {
                    documents.recover(lost, journal);
                    done.run();
                });
    }

    private void discard(Lost lost, Runnable done) {
        Optional<Integer> answer = services.questions().ask("Give up unsaved work",
                "“" + lost.project().title() + "” cannot be brought back after that.",
                List.of("Keep it", "Give it up"));
        if (answer.orElse(0) == 1) {
            services.jobs().submit("Give up " + lost.project().title(), Lane.IO, _ -> {
                recovery.discard(lost);
                return lost;
            }, _ -> done.run());
        }
    }

    private void remove(Node row, VBox rows) {
        rows.getChildren().remove(row);
        if (rows.getChildren().isEmpty()) {
            close();
        }
    }

    void close() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }
}
