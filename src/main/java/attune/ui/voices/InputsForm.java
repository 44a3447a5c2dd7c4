package attune.ui.voices;

import attune.ui.common.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The inputs as cards: chords and style, and the melody and the groove of each voice.
final class InputsForm extends VBox {
    private static final int COLUMNS = 4;
    private final VoicesViewModel viewModel;
    private final Theme theme;
    private final Map<InputKey, InputCard> cards = new LinkedHashMap<>();
    private int tracks;

    InputsForm(VoicesViewModel viewModel, Theme theme) {
        super(8);
        this.viewModel = viewModel;
        this.theme = theme;
        viewModel.inputs().recipeProperty().subscribe(_ -> refresh());
        viewModel.inputs().lockedProperty().subscribe(_ -> refresh());
        viewModel.comparisonProperty().subscribe(_ -> refresh());
        theme.paletteProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        Recipe recipe = viewModel.inputs().recipeProperty().get();
        if (recipe == null) {
            return;
        }
        if (tracks != recipe.spec().tracks()) {
            tracks = recipe.spec().tracks();
            rebuild();
        }
        Comparison shown = viewModel.comparisonProperty().get();
        List<InputKey> changed = shown == null || shown.captions().onWay() ? List.of() : shown.captions().changed();
        boolean all = changed.size() == cards.size();
        cards.forEach((key, card) -> card.show(recipe, viewModel.inputs().isLocked(key),
                !all && changed.contains(key), theme.palette()));
    }

    private void rebuild() {
        cards.clear();
        List<Node> rows = new ArrayList<>();
        rows.add(card(InputKey.CHORDS, InputCard.shared(InputKey.CHORDS, "Chords", "all voices,\nbar by bar",
                viewModel)));
        rows.add(card(InputKey.STYLE, InputCard.shared(InputKey.STYLE, "Style", "all voices,\nthe whole take",
                viewModel)));
        rows.add(heading("Melody"));
        rows.add(voices(InputKey::melody));
        rows.add(heading("Groove"));
        rows.add(voices(InputKey::groove));
        getChildren().setAll(rows);
    }

    private Node voices(IntFunction<InputKey> keyOf) {
        int columns = Math.min(COLUMNS, tracks);
        GridPane grid = new GridPane(6, 6);
        IntStream.range(0, columns).forEach(_ -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        });
        for (int track = 0; track < tracks; track++) {
            InputKey key = keyOf.apply(track);
            grid.add(card(key, InputCard.ofVoice(key, viewModel)), track % columns, track / columns);
        }
        return grid;
    }

    private InputCard card(InputKey key, InputCard card) {
        cards.put(key, card);
        return card;
    }

    private static Node heading(String text) {
        Label name = new Label(text);
        name.getStyleClass().addAll("strong", "small");
        Label each = new Label("one for each voice");
        each.getStyleClass().addAll("tiny", "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space, each);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }
}
