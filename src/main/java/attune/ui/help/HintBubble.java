package attune.ui.help;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A hint as it is seen: how far the tour is, its words, and buttons to go on or to leave.
final class HintBubble extends VBox {
    private static final double WIDTH = 360;

    private final Label count = new Label();
    private final Label title = new Label();
    private final VBox words = new VBox();
    private final Button back;
    private final Button next;

    HintBubble(Runnable onBack, Runnable onNext, Runnable onNotNow, Runnable onNever) {
        getStyleClass().add("hint-bubble");
        setId("hint");
        setMinSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setManaged(false);
        count.getStyleClass().addAll("tiny", "muted");
        title.getStyleClass().add("subtitle");
        Button never = button("Don't show again", "hint-never", onNever);
        never.getStyleClass().add("quiet");
        Button notNow = button("Not now", "hint-not-now", onNotNow);
        notNow.getStyleClass().add("quiet");
        back = button("Back", "hint-back", onBack);
        next = button("Next", "hint-next", onNext);
        next.getStyleClass().add("go-on");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(never, notNow, space, back, next);
        buttons.getStyleClass().add("hint-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(count, title, words, buttons);
    }

    private static Button button(String text, String id, Runnable run) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// @param index from 0, of `all` hints
    void show(Hint hint, BlockNodes blocks, int index, int all) {
        count.setText("Hint " + (index + 1) + " of " + all);
        title.setText(hint.title());
        words.getChildren().setAll(blocks.of(HelpPage.parse(hint.words())));
        back.setDisable(index == 0);
        next.setText(index == all - 1 ? "Done" : "Next");
        setAccessibleText(title.getText());
    }

    void takeFocus() {
        next.requestFocus();
    }
}
