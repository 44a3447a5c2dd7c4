package attune.ui.library;

import attune.music.Track;
import attune.ui.common.ActionNodes;
import attune.ui.common.Services;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tracks of the piece: colour, name, sound, mute and solo.
final class TracksView extends VBox {
    private final Services services;
    private final TracksViewModel tracks;
    private final VBox rows = new VBox();
    private @Nullable List<Track> shown;

    TracksView(Services services) {
        this.services = services;
        this.tracks = new TracksViewModel(services.session());
        register();
        getStyleClass().add("tracks");
        Label title = new Label("TRACKS");
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, mixer(), ActionNodes.iconButton(services.actions(), "track.add"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tracks-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tracks-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinHeight(120);
        setMaxHeight(360);
        getChildren().setAll(head, scroll);
        services.session().scoreProperty().subscribe(_ -> refill());
    }

    /// Opens below its button.
    private MenuButton mixer() {
        MenuButton button = new MenuButton(null, ActionNodes.icon("fth-sliders"));
        button.setId("track-mixer");
        button.getStyleClass().addAll("icon-only", "quiet-menu");
        button.setTooltip(ActionNodes.tooltip("Volume, pan and effects of the tracks"));
        button.setAccessibleText("Mixer");
        MixerPane pane = new MixerPane(tracks, services.player());
        CustomMenuItem item = new CustomMenuItem(pane, false);
        item.getStyleClass().add("popup-form-item");
        button.getItems().add(item);
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pane.poll();
            }
        };
        button.setOnShowing(_ -> {
            pane.fill();
            pulse.start();
        });
        button.setOnHidden(_ -> pulse.stop());
        services.session().scoreProperty().addListener((_, _, _) -> {
            if (button.isShowing()) {
                pane.update();
            }
        });
        services.actions().add("track.mixer", "Mixer", "fth-sliders", "Shift+M", button::show);
        return button;
    }

    private void active(Consumer<TrackRow> work) {
        int active = services.session().activeTrackProperty().get();
        if (active < rows.getChildren().size() && rows.getChildren().get(active) instanceof TrackRow row) {
            work.accept(row);
        }
    }

    private void register() {
        var actions = services.actions();
        var session = services.session();
        actions.add("track.add", "Add track", "fth-plus", "Shortcut+T", tracks::add);
        actions.add("track.mute", "Mute the active track", null, "M", tracks::toggleActiveMute);
        actions.add("track.solo", "Solo the active track", null, "S", tracks::toggleActiveSolo);
        BooleanBinding none = Bindings.createBooleanBinding(() -> tracks.tracks().isEmpty(), session.scoreProperty());
        actions.add("track.up", "Active track up", null, "Shortcut+Shift+Up", () -> tracks.reorder(
                session.activeTrackProperty().get(), session.activeTrackProperty().get() - 1), none);
        actions.add("track.down", "Active track down", null, "Shortcut+Shift+Down", () -> tracks.reorder(
                session.activeTrackProperty().get(), session.activeTrackProperty().get() + 1), none);
        actions.add("track.take", "Selection to the active track", null, "Shortcut+M",
                () -> tracks.moveSelectionTo(session.activeTrackProperty().get()),
                Bindings.createBooleanBinding(() -> session.selection().isEmpty(), session.selectionProperty()));
        actions.add("track.sound", "Sound of the active track…", null, "Shortcut+I",
                () -> active(TrackRow::chooseSound), none);
        actions.add("track.colour", "Colour of the active track…", null, "Shortcut+Alt+C",
                () -> active(TrackRow::chooseColour), none);
        actions.add("track.remove", "Remove the active track", null, null,
                () -> tracks.remove(session.activeTrackProperty().get()), none);
    }

    private void refill() {
        List<Track> now = tracks.tracks();
        if (sameFaces(shown, now)) {
            shown = now;
            return;
        }
        shown = now;
        rows.getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            rows.getChildren().add(new TrackRow(services, tracks, i));
        }
        if (now.isEmpty()) {
            Label empty = new Label("No tracks yet");
            empty.getStyleClass().add("library-hint");
            rows.getChildren().add(empty);
        }
    }

    /// Notes change often; rows show only name, sound, channel and colour.
    private static boolean sameFaces(@Nullable List<Track> before, List<Track> now) {
        if (before == null || before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Track was = before.get(i);
            Track is = now.get(i);
            if (!was.name().equals(is.name()) || was.program() != is.program() || was.channel() != is.channel()
                    || was.colourAt(i) != is.colourAt(i)) {
                return false;
            }
        }
        return true;
    }
}
