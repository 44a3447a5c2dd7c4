package attune.ui.transport;

import attune.play.Output;
import attune.play.Player;
import attune.project.SettingsStore;
import attune.project.SoundChoice;
import attune.task.Lane;
import attune.ui.common.FxJobs;
import attune.ui.common.Services;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Through which device the player sounds, and how soon; remembered from one start to the next. FX thread only.
final class OutputViewModel {
    private final FxJobs jobs;
    private final Player player;
    private final SettingsStore settings;
    private final ObservableList<String> devices = FXCollections.observableArrayList();
    private final StringProperty device = new SimpleStringProperty();
    private final IntegerProperty latency = new SimpleIntegerProperty();

    OutputViewModel(Services services) {
        this.jobs = services.jobs();
        this.player = services.player();
        this.settings = services.settings();
        SoundChoice remembered = settings.settings().sound();
        device.set(remembered.device());
        latency.set(remembered.latencyMillis());
        if (!output().equals(Output.DEFAULT)) {
            apply();
        }
        device.addListener((_, _, _) -> apply());
        latency.addListener((_, _, _) -> apply());
    }

    private void apply() {
        Output chosen = output();
        player.setOutput(chosen);
        settings.update(before -> before.withSound(before.sound().through(chosen.device(), chosen.latencyMillis())));
    }

    private Output output() {
        return new Output(device.get(), Math.clamp(latency.get(), SoundChoice.SOONEST, SoundChoice.LATEST));
    }

    /// Looks which devices there are.
    void look() {
        jobs.submit("Look for sound devices", Lane.IO, _ -> player.devices(), found -> {
            if (!devices.equals(found)) {
                devices.setAll(found);
            }
        });
    }

    ObservableList<String> devices() {
        return devices;
    }

    /// By its name; empty for the system's own choice.
    StringProperty deviceProperty() {
        return device;
    }

    /// In milliseconds, 30–120.
    IntegerProperty latencyProperty() {
        return latency;
    }
}
