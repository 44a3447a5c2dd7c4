package attune.ui.library;

import attune.music.ControllerLane;
import attune.music.Track;
import attune.music.TrackControls;
import attune.play.Levels;
import attune.play.Player;
import attune.ui.common.ActionNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Volume, pan and effects of each track, as the piece says them at its beginning, and how loud it is now; below them the whole. What a
/// track's slider comes to is one step of the history.
final class MixerPane extends GridPane {
    private static final int HIGHEST = 127;
    private static final int MIDDLE = 64;
    private static final double SOFTEST_DB = 48;
    private final TracksViewModel tracks;
    private final Player player;
    private final List<ProgressBar> meters = new ArrayList<>();
    private final ProgressBar master = meter();
    private double masterGain = 1;

    MixerPane(TracksViewModel tracks, Player player) {
        this.tracks = tracks;
        this.player = player;
        setHgap(10);
        setVgap(6);
        getStyleClass().add("popup-form");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Shows the tracks as they are now.
    void fill() {
        getChildren().clear();
        List<Track> all = tracks.tracks();
        meters.clear();
        addRow(0, new Label(), heading("Level"), heading("Volume"), new Label(), heading("Pan"), new Label(),
                heading("Reverb"), heading("Chorus"));
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            Track track = all.get(i);
            Region colour = new Region();
            colour.getStyleClass().addAll("track-colour", "voice-" + (i % 8 + 1));
            Label name = new Label(track.name().isBlank() ? "Track " + (i + 1) : track.name(), colour);
            name.setMaxWidth(130);
            Label loud = figure();
            Label where = figure();
            ProgressBar level = meter();
            meters.add(level);
            addRow(i + 1, name, level,
                    slider("Volume of " + name.getText(), TrackControls.volume(track), loud, String::valueOf,
                            value -> tracks.setVolume(index, value)),
                    loud, slider("Pan of " + name.getText(), TrackControls.pan(track), where, MixerPane::side,
                            value -> tracks.setPan(index, value)),
                    where, send(index, track, ControllerLane.REVERB), send(index, track, ControllerLane.CHORUS));
        }
        addMaster(all.size() + 1);
        if (all.isEmpty()) {
            add(new Label("No tracks yet"), 0, 1);
        }
    }

    private void addMaster(int row) {
        Slider gain = new Slider(0, 1, masterGain);
        gain.setPrefWidth(110);
        gain.setAccessibleText("Volume of everything");
        gain.setTooltip(ActionNodes.tooltip("Volume of everything"));
        Label figure = figure();
        gain.valueProperty().subscribe(now -> {
            masterGain = now.doubleValue();
            figure.setText(Math.round(100 * masterGain) + " %");
            player.setMaster(masterGain);
        });
        Label name = new Label("All together");
        name.getStyleClass().add("strong");
        addRow(row, name, master, gain, figure);
    }

    private Node send(int index, Track track, ControllerLane lane) {
        Label figure = figure();
        return slider(lane.name() + " of track " + (index + 1), TrackControls.initial(track, lane), figure,
                String::valueOf, value -> tracks.setSend(index, lane, value));
    }

    private static ProgressBar meter() {
        ProgressBar meter = new ProgressBar(0);
        meter.getStyleClass().add("level-meter");
        meter.setPrefWidth(64);
        meter.setMaxHeight(8);
        meter.setFocusTraversable(false);
        return meter;
    }

    /// To be called each pulse while shown: how loud it is.
    void poll() {
        Levels levels = player.levels();
        master.setProgress(shown(levels.master()));
        for (int track = 0; track < meters.size(); track++) {
            meters.get(track).setProgress(track < levels.tracks().size() ? shown(levels.tracks().get(track)) : 0);
        }
    }

    /// From −48 dB on, so that soft music is seen.
    private static double shown(double level) {
        return level <= 0 ? 0 : Math.clamp(1 + 20 * Math.log10(level) / SOFTEST_DB, 0, 1);
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
        slider.setPrefWidth(96);
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
