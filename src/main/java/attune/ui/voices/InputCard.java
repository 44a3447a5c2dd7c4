package attune.ui.voices;

import attune.ui.common.Palette;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card of one input: what it is, how it looks where all voices share it, and what can be done with it.
final class InputCard extends VBox {
    private final InputKey key;
    private final InputControls controls;
    private final @Nullable VectorPicture picture;

    private InputCard(InputKey key, InputControls controls, @Nullable VectorPicture picture, Node... rows) {
        super(4, rows);
        this.key = key;
        this.controls = controls;
        this.picture = picture;
        getStyleClass().addAll("card", "input-card");
    }

    /// Of an input that all voices share.
    static InputCard shared(InputKey key, String title, String detail, VoicesViewModel viewModel) {
        InputControls controls = new InputControls(key, viewModel);
        VectorPicture picture = new VectorPicture();
        Label name = label(title, "card-title");
        Label words = label(detail, "card-detail");
        VBox left = new VBox(2, name, words);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setAlignment(Pos.CENTER_LEFT);
        HBox buttons = new HBox(controls.lock, controls.renew);
        VBox right = new VBox(0, buttons, controls.seed);
        right.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(12, left, picture, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return new InputCard(key, controls, picture, row);
    }

    /// Of an input of one voice.
    static InputCard ofVoice(InputKey key, VoicesViewModel viewModel) {
        InputControls controls = new InputControls(key, viewModel);
        Region colour = new Region();
        colour.getStyleClass().addAll("track-colour", "voice-" + (key.track() + 1));
        Label name = label(viewModel.names().name(key.track()), "small");
        HBox head = new HBox(6, colour, name);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox buttons = new HBox(controls.renew, controls.lock);
        buttons.setAlignment(Pos.CENTER);
        InputCard card = new InputCard(key, controls, null, head, buttons, controls.seed);
        card.getStyleClass().add("voice-card");
        return card;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// @param changed whether it is what the take before differs in
    void show(Recipe recipe, boolean locked, boolean changed, Palette palette) {
        controls.show(recipe, locked);
        getStyleClass().remove("selected");
        if (changed) {
            getStyleClass().add("selected");
        }
        if (picture != null) {
            picture.paint(recipe.vector(key), changed ? palette.accent() : palette.second(), palette.line());
        }
    }
}
