package attune.ui.shell;

import attune.ui.common.ActionNodes;
import attune.ui.common.Messages;
import attune.ui.common.Showing;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Sentences stacked above the music: what is only good to know leaves by itself, the rest stays until it is closed.
public final class MessageBar implements Messages {
    private static final Duration READING_TIME = Duration.seconds(6);
    private static final int MOST = 4;

    private final VBox stack = new VBox();
    private final Set<PauseTransition> pauses = new HashSet<>();

    public MessageBar() {
        stack.getStyleClass().add("message-stack");
        stack.managedProperty().bind(stack.visibleProperty());
        stack.setVisible(false);
        Showing.of(stack, () -> {}, this::endPauses);
    }

    /// What the window shows; takes no room while nothing is said.
    public Node node() {
        return stack;
    }

    @Override
    public void show(Kind kind, String sentence) {
        add(kind, sentence, null);
    }

    @Override
    public void show(Kind kind, String sentence, String button, Runnable onButton) {
        Button action = new Button(button);
        action.getStyleClass().add("message-action");
        HBox row = add(kind, sentence, action);
        action.setOnAction(_ -> {
            close(row);
            onButton.run();
        });
    }

    @Override
    public void withdraw(String sentence) {
        remove(sentence);
        stack.setVisible(!stack.getChildren().isEmpty());
    }

    private void remove(String sentence) {
        stack.getChildren().removeIf(row -> sentence.equals(row.getUserData()));
    }

    private HBox add(Kind kind, String sentence, @Nullable Button action) {
        remove(sentence);
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(ActionNodes.icon(icon(kind)), label);
        row.setUserData(sentence);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("message", "message-" + kind.name().toLowerCase(Locale.ROOT));
        if (action != null) {
            row.getChildren().add(action);
            action.setMinWidth(Button.USE_PREF_SIZE);
        }
        row.getChildren().add(closer(row));
        stack.getChildren().add(row);
        if (stack.getChildren().size() > MOST) {
            stack.getChildren().removeFirst();
        }
        stack.setVisible(true);
        if (kind == Kind.INFO) {
            leaveLater(row);
        }
        return row;
    }

    private Button closer(HBox row) {
        Button close = new Button();
        close.setGraphic(ActionNodes.icon("fth-x"));
        close.getStyleClass().add("icon-only");
        close.setAccessibleText("Close this message");
        close.setOnAction(_ -> close(row));
        return close;
    }

    private void close(HBox row) {
        stack.getChildren().remove(row);
        stack.setVisible(!stack.getChildren().isEmpty());
    }

    private void leaveLater(HBox row) {
        PauseTransition pause = new PauseTransition(READING_TIME);
        pause.setOnFinished(_ -> {
            pauses.remove(pause);
            close(row);
        });
        pauses.add(pause);
        pause.play();
    }

    /// A pause that runs would keep all of a window that is closed.
    private void endPauses() {
        pauses.forEach(PauseTransition::stop);
        pauses.clear();
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case INFO -> "fth-info";
            case WARNING -> "fth-alert-triangle";
            case ERROR -> "fth-alert-circle";
        };
    }
}
