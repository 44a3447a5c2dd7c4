package attune.ui.voices;

import attune.ui.common.ActionNodes;
import attune.ui.common.Palette;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One side of the comparison: what it is, buttons to hear it and to pin it, and its little rolls.
final class TakeSide extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private final VoicesViewModel viewModel;
    private final Label title = new Label();
    private final Region glyph = new Region();
    private final Button play = new Button();
    private final Button a = pin("as A", "Pin it as take A, where the way between two takes begins");
    private final Button b = pin("as B", "Pin it as take B, where the way between two takes ends");
    private final HBox tools = new HBox(4, play, a, b);
    private final GridPicture picture = new GridPicture();
    private @Nullable VoicesTake take;

    /// @param name for tests and for those who do not see it: `before`, `after`
    TakeSide(String name, VoicesViewModel viewModel) {
        super(8);
        this.viewModel = viewModel;
        setId("voices-" + name);
        title.getStyleClass().addAll("take-title");
        title.setMinWidth(0);
        title.setId("voices-" + name + "-title");
        play.setId("voices-" + name + "-play");
        play.setGraphic(glyph);
        play.getStyleClass().addAll("round", "take-play");
        play.setOnAction(_ -> onTake(viewModel.ear()::toggle));
        a.setId("voices-" + name + "-a");
        a.setOnAction(_ -> onTake(viewModel::pinA));
        b.setId("voices-" + name + "-b");
        b.setOnAction(_ -> onTake(viewModel::pinB));
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, tools, picture);
        VBox.setVgrow(picture, Priority.ALWAYS);
        setMinWidth(0);
        setPrefWidth(1);
        HBox.setHgrow(this, Priority.ALWAYS);
        viewModel.ear().playingProperty().subscribe(_ -> showPlaying());
        viewModel.ear().placeProperty().subscribe(_ -> showPlace());
        viewModel.morph().shareProperty().subscribe(_ -> showPins());
        viewModel.morph().possibleProperty().subscribe(_ -> showPins());
        viewModel.morph().onWayProperty().subscribe(_ -> showPins());
    }

    /// Adds a button after the others.
    TakeSide with(Node button) {
        tools.getChildren().add(button);
        return this;
    }

    private static Button pin(String text, String tip) {
        Button button = new Button(text);
        button.getStyleClass().add("pin");
        button.setTooltip(ActionNodes.tooltip(tip));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void onTake(Consumer<VoicesTake> work) {
        if (take != null) {
            work.accept(take);
            showPins();
        }
    }

    void show(@Nullable VoicesTake newTake, String words, @Nullable GridFrame frame, Palette palette) {
        take = newTake;
        title.setText(words);
        tools.setDisable(newTake == null);
        picture.show(frame, palette);
        showPlaying();
        showPins();
        showPlace();
    }

    private boolean isPlaying() {
        return take != null && take.equals(viewModel.ear().playingProperty().get());
    }

    private void showPlaying() {
        boolean playing = isPlaying();
        glyph.getStyleClass().setAll("glyph", playing ? "glyph-stop" : "glyph-play");
        play.pseudoClassStateChanged(PseudoClass.getPseudoClass("playing"), playing);
        String words = playing ? "Stop" : "Hear it";
        play.setAccessibleText(words + ": " + title.getText());
        play.setTooltip(ActionNodes.tooltip(words));
        showPlace();
    }

    private void showPlace() {
        picture.showPlace(isPlaying() ? viewModel.ear().placeProperty().get() : VoicesEar.NOWHERE);
    }

    private void showPins() {
        a.pseudoClassStateChanged(ON, take != null && viewModel.morph().isA(take.recipe()));
        b.pseudoClassStateChanged(ON, take != null && viewModel.morph().isB(take.recipe()));
    }
}
