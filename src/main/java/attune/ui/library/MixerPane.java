package attune.ui.library;

import attune.music.Track;
import attune.music.TrackControls;
import attune.ui.common.ActionNodes;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Volume and pan of each track, as the piece says them at its beginning. What a slider comes to is one step of the history.
final class MixerPane extends GridPane {
    private static final int HIGHEST = 127;
    private static final int MIDDLE = 64;
    private final TracksViewModel tracks;

    MixerPane(TracksViewModel tracks) {
        this.tracks = tracks;
        setHgap(10);
        setVgap(6);
        getStyleClass().add("popup-form");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Shows the tracks as they are now.
    void fill() {
        getChildren().clear();
        List<Track> all = tracks.tracks();
        addRow(0, new Label(), heading("Volume"), new Label(), heading("Pan"), new Label());
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            Track track = all.get(i);
            Region colour = new Region();
            colour.getStyleClass().addAll("track-colour", "voice-" + (i % 8 + 1));
            Label name = new Label(track.name().isBlank() ? "Track " + (i + 1) : track.name(), colour);
            name.setMaxWidth(130);
            Label loud = figure();
            Label where = figure();
            addRow(i + 1, name,
                    slider("Volume of " + name.getText(), TrackControls.volume(track), loud, String::valueOf,
                            value -> tracks.setVolume(index, value)),
                    loud, slider("Pan of " + name.getText(), TrackControls.pan(track), where, MixerPane::side,
                            value -> tracks.setPan(index, value)),
                    where);
        }
        if (all.isEmpty()) {
            add(new Label("No tracks yet"), 0, 1);
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("tiny", "muted");
        return label;
    }

    private static Label figure() {
        Label label = new Label();
        label.setMinWidth(40);
        label.getStyleClass().add("tiny");
        return label;
    }

    /// `L 20`, `mid`, `R 63`.
    private static String side(int pan) {
        return pan == MIDDLE ? "mid" : pan < MIDDLE ? "L " + (MIDDLE - pan) : "R " + (pan - MIDDLE);
    }

    private static Node slider(String name, int now, Label figure, IntFunction<String> words, IntConsumer set) {
        Slider slider = new Slider(0, HIGHEST, now);
        slider.setPrefWidth(110);
        slider.setBlockIncrement(4);
        slider.setAccessibleText(name);
        slider.setTooltip(ActionNodes.tooltip(name));
        figure.setText(words.apply(now));
        slider.valueProperty().addListener((_, _, value) -> {
            figure.setText(words.apply((int) Math.round(value.doubleValue())));
            if (!slider.isValueChanging()) {
                set.accept((int) Math.round(value.doubleValue()));
            }
        });
        slider.valueChangingProperty().addListener((_, _, changing) -> {
            if (!changing) {
                set.accept((int) Math.round(slider.getValue()));
            }
        });
        return slider;
    }
}
