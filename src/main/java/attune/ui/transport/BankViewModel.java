package attune.ui.transport;

import attune.play.Player;
import attune.project.SettingsStore;
import attune.task.Lane;
import attune.ui.common.FileDialogs;
import attune.ui.common.FileDialogs.Kind;
import attune.ui.common.FxJobs;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which sound bank is played with; remembered from one start to the next. FX thread only.
///
/// A bank is known by the full path of its file, Attune's own by the empty text.
final class BankViewModel {
    static final String OWN = "";
    private static final List<Kind> BANKS = List.of(new Kind("Sound bank", List.of("sf2", "sf3", "dls", "SF2", "SF3")),
            new Kind("All files", List.of("*")));

    private final FxJobs jobs;
    private final Player player;
    private final Messages messages;
    private final FileDialogs files;
    private final SettingsStore settings;
    private final ObservableList<String> found = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper bank = new ReadOnlyStringWrapper(OWN);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    /// How many times a bank was asked for: only the last counts.
    private int asked;

    BankViewModel(Services services) {
        this.jobs = services.jobs();
        this.player = services.player();
        this.messages = services.messages();
        this.files = services.files();
        this.settings = services.settings();
        String remembered = settings.settings().sound().bank();
        if (!remembered.equals(OWN)) {
            load(remembered, " Attune's own sounds play instead.");
        }
    }

    /// Looks which banks this system has.
    void look() {
        jobs.submit("Look for sound banks", Lane.IO, _ -> player.banks().stream().map(Path::toString).toList(), now -> {
            if (!found.equals(now)) {
                found.setAll(now);
            }
        });
    }

    /// Plays on with a bank once it is loaded; one that does not sound is told in a sentence, and the old one stays.
    void choose(String file) {
        if (!file.equals(bank.get()) || loading.get()) {
            load(file, " The sounds stay as they were.");
        }
    }

    /// Asks for a file.
    void browse() {
        files.open("Sound bank", BANKS).ifPresent(file -> choose(file.toAbsolutePath().toString()));
    }

    private void load(String file, String otherwise) {
        int number = ++asked;
        loading.set(true);
        jobs.submit("Load " + title(file), Lane.IO, _ -> {
            player.setBank(file.equals(OWN) ? null : Path.of(file));
            return file;
        }, now -> loaded(number, now), problem -> {
            if (number == asked) {
                loading.set(false);
                remember();
            }
            messages.show(Messages.Kind.WARNING, problem.getMessage() + otherwise);
        });
    }

    private void loaded(int number, String file) {
        bank.set(file);
        remember();
        if (number == asked) {
            loading.set(false);
            messages.show(Messages.Kind.INFO, "Now playing with " + title(file) + ".");
        }
    }

    private void remember() {
        String now = bank.get();
        settings.update(before -> before.withSound(before.sound().withBank(now)));
    }

    /// The banks to choose from: Attune's own, what this system has, and what was chosen besides.
    List<String> choices() {
        List<String> choices = new ArrayList<>(List.of(OWN));
        choices.addAll(found);
        if (!choices.contains(bank.get())) {
            choices.add(bank.get());
        }
        return choices;
    }

    static String title(String file) {
        return file.equals(OWN) ? "Attune's own sounds" : String.valueOf(Path.of(file).getFileName());
    }

    ObservableList<String> found() {
        return found;
    }

    ReadOnlyStringProperty bankProperty() {
        return bank.getReadOnlyProperty();
    }

    /// Whether a bank is being read; the old one is heard until then.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }
}
