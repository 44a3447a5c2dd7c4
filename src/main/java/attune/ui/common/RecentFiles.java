package attune.ui.common;

import attune.project.SettingsStore;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files opened last, newest first, as the settings keep them. FX thread only.
public final class RecentFiles {
    private final SettingsStore settings;
    private final ObservableList<Path> paths = FXCollections.observableArrayList();

    public RecentFiles(SettingsStore settings) {
        this.settings = settings;
        refresh();
    }

    public ObservableList<Path> paths() {
        return paths;
    }

    /// Puts the file at the top.
    public void add(Path file) {
        settings.update(before -> before.withRecentFile(file.toAbsolutePath().toString()));
        refresh();
    }

    /// Forgets a file that is no longer there.
    public void remove(Path file) {
        String gone = file.toAbsolutePath().toString();
        settings.update(before -> before
                .withRecentFiles(before.recentFiles().stream().filter(path -> !path.equals(gone)).toList()));
        refresh();
    }

    public void clear() {
        settings.update(before -> before.withRecentFiles(List.of()));
        refresh();
    }

    private void refresh() {
        paths.setAll(settings.settings().recentFiles().stream().map(Path::of).toList());
    }
}
