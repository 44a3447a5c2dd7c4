package attune.ui.compose;

import attune.generate.SamplingOptions;
import attune.generate.TakeBrief;
import attune.ui.common.Takes;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A take in the list: play it in the piece, star it, keep it, throw it away.
final class TakeCard extends HBox {
    private final Label detail;

    private TakeCard(String name, String words) {
        getStyleClass().addAll("card", "take");
        Label title = new Label(name);
        title.getStyleClass().add("card-title");
        detail = new Label(words);
        detail.getStyleClass().add("card-detail");
        VBox lines = new VBox(1, title, detail);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().add(lines);
    }

    /// The card of a finished take.
    static TakeCard of(Takes.Entry take, TakeShelf shelf) {
        boolean kept = shelf.isKept(take);
        TakeCard card = new TakeCard(take.name(), detail(take, kept));
        boolean selected = take.equals(shelf.selectedProperty().get());
        if (selected) {
            card.getStyleClass().add("selected");
        }
        Tooltip.install(card, new Tooltip(origin(take)));
        card.setOnMouseClicked(_ -> toggle(take, shelf, selected));
        card.getChildren().addFirst(card.play(take, shelf));
        Button star = button(new ShapeIcon("star"), take.starred() ? "Take the star off" : "Star",
                () -> shelf.star(take));
        if (take.starred()) {
            star.getStyleClass().add("starred");
        }
        Button keep = button(new FontIcon("fth-check"), "Keep: insert the notes as one step that undo removes",
                () -> shelf.keep(take));
        keep.setDisable(kept);
        card.getChildren().addAll(new HBox(star, keep,
                button(new FontIcon("fth-x"), "Discard: leaves no trace", () -> shelf.discard(take))));
        return card;
    }

    /// The card of the take that is being composed.
    static TakeCard of(Draft draft, ComposeViewModel viewModel) {
        TakeCard card = new TakeCard(draft.name(), "");
        card.update(draft, viewModel);
        if (viewModel.composing().isShown()) {
            card.getStyleClass().add("selected");
        }
        card.setOnMouseClicked(_ -> viewModel.composing().show());
        Button play = button(new ShapeIcon("play"), "Play from the start of the take",
                () -> viewModel.shelf().playFrom(draft.passage().start()));
        play.getStyleClass().setAll("button", "round");
        card.getChildren().addFirst(play);
        card.getChildren().add(new HBox(
                button(new FontIcon("fth-check"), "Stop here and insert the notes", viewModel.composing()::stopAndKeep),
                button(new FontIcon("fth-x"), "Stop and discard", viewModel.composing()::stopAndDiscard)));
        return card;
    }

    /// Says how far the take is.
    void update(Draft draft, ComposeViewModel viewModel) {
        String other = draft.passage().steps().isEmpty() ? viewModel.composing().waitsFor() : "";
        detail.setText(other.isEmpty() ? draft.status() : "waits for: " + other);
    }

    private Button play(Takes.Entry take, TakeShelf shelf) {
        boolean playing = shelf.isPlaying(take);
        Button play = button(new ShapeIcon(playing ? "pause" : "play"), playing ? "Pause" : "Play in the piece",
                () -> shelf.play(take));
        play.getStyleClass().setAll("button", "round");
        return play;
    }

    private static void toggle(Takes.Entry take, TakeShelf shelf, boolean selected) {
        if (selected) {
            shelf.clear();
        } else {
            shelf.select(take);
        }
    }

    private static String detail(Takes.Entry take, boolean kept) {
        TakeBrief brief = take.take().brief();
        boolean searched = brief != null && brief.beam() > 0;
        return (kept ? "kept · " : "") + take.size() + " · "
                + (searched ? "the likeliest" : "seed " + take.options().seed());
    }

    /// How the take was made, and why it may be shorter than was asked for.
    static String origin(Takes.Entry take) {
        SamplingOptions options = take.options();
        return take.model() + ", " + take.primer() + "\nPitch " + TemperatureWords.pitch(options.pitchTemperature())
                + ", rhythm " + TemperatureWords.rhythm(options.durationTemperature()) + ", seed " + options.seed()
                + (take.take().ended() ? "\nThe network ended the piece itself here." : "");
    }

    private static Button button(Node icon, String tip, Runnable run) {
        Button button = new Button(null, icon);
        button.getStyleClass().add("icon-only");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(_ -> run.run());
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume); // or the card would hear the click too
        return button;
    }
}
