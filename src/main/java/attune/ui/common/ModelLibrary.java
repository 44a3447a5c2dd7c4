package attune.ui.common;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The models that can be chosen: those that came with Attune and those that the user trained. FX thread only.
public final class ModelLibrary {
    /// A model on disk: its name, where it is, a line such as `2.41 nats · trigram 2.98`, and whether it came with Attune.
    public record Entry(String name, Path path, String figures, boolean bundled) {}

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final Path folder;

    /// @param folder where models that the user trains are kept
    public ModelLibrary(Path folder) {
        this.folder = folder;
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    public Path folder() {
        return folder;
    }
}
