package attune.ui.library;

import attune.music.ControllerLane;
import attune.music.Track;
import attune.music.TrackControls;
import attune.play.Levels;
import attune.play.Player;
import attune.play.Strip;
import attune.ui.common.ActionNodes;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
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
    /// Of each track.
    private static final int FADERS = 4;
    private static final double SOFTEST_DB = 48;
    private final TracksViewModel tracks;
    private final Player player;
    private final List<ProgressBar> meters = new ArrayList<>();
    /// Of each slider.
    private final List<Runnable> updates = new ArrayList<>();
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
        meters.clear();
        updates.clear();
        List<Track> all = tracks.tracks();
        addRow(0, new Label(), heading("Level"), heading("Volume"), new Label(), heading("Pan"), new Label(),
                heading("Reverb"), heading("Chorus"));
        for (int i = 0; i < all.size(); i++) {
            addTrack(i, all.get(i));
        }
        addMaster(all.size() + 1);
        if (all.isEmpty()) {
            add(new Label("No tracks yet"), 0, 1);
        }
    }

    private void addTrack(int index, Track track) {
        Region colour = new Region();
        colour.getStyleClass().addAll("track-colour", Palette.styleClass(track.colourAt(index)));
        Label name = new Label(track.name().isBlank() ? "Track " + (index + 1) : track.name(), colour);
        name.setMaxWidth(130);
        Label loud = figure();
        Label where = figure();
        ProgressBar level = meter();
        meters.add(level);
        String of = " of " + name.getText();
        addRow(index + 1, name, level,
                slider("Volume" + of, index, loud, String::valueOf, new Fader(TrackControls::volume,
                        Strip.AS_WRITTEN::withVolume, value -> tracks.setVolume(index, value))),
                loud, slider("Pan" + of, index, where, MixerPane::side, new Fader(TrackControls::pan,
                        Strip.AS_WRITTEN::withPan, value -> tracks.setPan(index, value))),
                where,
                slider("Reverb" + of, index, figure(), String::valueOf, send(index, ControllerLane.REVERB,
                        Strip.AS_WRITTEN::withReverb)),
                slider("Chorus" + of, index, figure(), String::valueOf, send(index, ControllerLane.CHORUS,
                        Strip.AS_WRITTEN::withChorus)));
    }

    private Fader send(int index, ControllerLane lane, IntFunction<Strip> heard) {
        return new Fader(track -> TrackControls.initial(track, lane), heard,
                value -> tracks.setSend(index, lane, value));
    }

    /// What a slider shows and does.
    ///
    /// @param now its value in a track
    /// @param heard what the player is told while it is dragged
    /// @param set what it comes to
    private record Fader(ToIntFunction<Track> now, IntFunction<Strip> heard, IntConsumer set) {}

    /// After a step of the history: the sliders stand where the piece has them.
    void update() {
        if (updates.size() == tracks.tracks().size() * FADERS) {
            updates.forEach(Runnable::run);
        } else {
            fill();
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

    private Node slider(String name, int index, Label figure, IntFunction<String> words, Fader fader) {
        int now = fader.now().applyAsInt(tracks.tracks().get(index));
        Slider slider = new Slider(0, HIGHEST, now);
        slider.setPrefWidth(96);
        slider.setBlockIncrement(4);
        slider.setAccessibleText(name);
        slider.setTooltip(ActionNodes.tooltip(name));
        figure.setText(words.apply(now));
        slider.valueProperty().addListener((_, _, value) -> {
            int rounded = (int) Math.round(value.doubleValue());
            figure.setText(words.apply(rounded));
            if (slider.isValueChanging()) {
                player.setStrips(Map.of(index, fader.heard().apply(rounded)));
            } else {
                set(index, fader, rounded);
            }
        });
        slider.valueChangingProperty().addListener((_, _, changing) -> {
            if (!changing) {
                set(index, fader, (int) Math.round(slider.getValue()));
                player.setStrips(Map.of());
            }
        });
        updates.add(() -> {
            if (!slider.isValueChanging()) {
                slider.setValue(fader.now().applyAsInt(tracks.tracks().get(index)));
            }
        });
        return slider;
    }

    /// Where it is that already no step is left: a slider also moves because of undo.
    private void set(int index, Fader fader, int value) {
        if (fader.now().applyAsInt(tracks.tracks().get(index)) != value) {
            fader.set().accept(value);
        }
    }
}
