package attune.ui.shell;

import attune.ui.common.ActionNodes;
import attune.ui.library.Example;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Cards of one size: what an example is called, two sentences about it, and a button that plays it.
final class WelcomeCards extends GridPane {
    private final List<VBox> cards;
    private @Nullable Orientation arranged;

    WelcomeCards(List<Example> examples, Consumer<Example> listen) {
        cards = examples.stream().map(example -> card(example, listen)).toList();
        getStyleClass().add("welcome-cards");
    }

    void arrange(Orientation wanted) {
        if (wanted == arranged) {
            return;
        }
        arranged = wanted;
        boolean beside = wanted == Orientation.HORIZONTAL;
        getChildren().clear();
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), beside ? i : 0, beside ? 0 : i);
        }
        int columns = beside ? cards.size() : 1;
        getColumnConstraints().setAll(Stream.generate(() -> share(columns)).limit(columns).toList());
    }

    private static ColumnConstraints share(int columns) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        return column;
    }

    private static VBox card(Example example, Consumer<Example> listen) {
        Label title = new Label(example.title());
        title.getStyleClass().add("welcome-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label words = new Label(example.words());
        words.getStyleClass().addAll("muted", "welcome-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button play = new Button("Listen", ActionNodes.icon("fth-play"));
        play.setMinWidth(USE_PREF_SIZE);
        play.setAccessibleText("Listen to " + example.title());
        play.setAccessibleHelp(example.words());
        play.setOnAction(_ -> listen.accept(example));
        VBox card = new VBox(title, words, space, play);
        card.getStyleClass().add("welcome-card");
        GridPane.setVgrow(card, Priority.ALWAYS);
        return card;
    }
}
