package attune.ui.shell;

import attune.project.SettingsStore;
import attune.ui.common.FileDialogs;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own choosers; they open where [StartFolder] says.
final class SystemFileDialogs implements FileDialogs {
    private final Window owner;
    private final SettingsStore settings;

    SystemFileDialogs(Window owner, SettingsStore settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        return remembered(chooser(title, kinds).showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(String title, List<Kind> kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        remembered(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, @Nullable Path beside, String suggestedName, List<Kind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        start().beside(beside).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner)).map(path -> withEnding(path, kinds));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start().any().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return remembered(chooser.showDialog(owner));
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (Kind kind : kinds) {
            List<String> patterns = kind.endings().stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), patterns));
        }
        start().any().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private StartFolder start() {
        return StartFolder.ofSystem(settings.settings().lastFolder());
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        Path path = file.toPath().toAbsolutePath();
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        if (folder != null) {
            settings.update(before -> before.withLastFolder(folder.toString()));
        }
        return Optional.of(path);
    }

    /// Some systems leave the ending away.
    private static Path withEnding(Path path, List<Kind> kinds) {
        String name = String.valueOf(path.getFileName());
        boolean complete = kinds.stream().flatMap(kind -> kind.endings().stream())
                .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
        return complete || kinds.isEmpty()
                ? path
                : path.resolveSibling(name + "." + kinds.getFirst().endings().getFirst());
    }
}
