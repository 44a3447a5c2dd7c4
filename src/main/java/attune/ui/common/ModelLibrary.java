package attune.ui.common;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The models that can be chosen: those that came with Attune and those that the user trained. FX thread only.
public final class ModelLibrary {
    /// A model on disk: its name, where it is, a line such as `2.41 nats · trigram 2.98`, and whether it came with Attune.
    public record Entry(String name, Path path, String figures, boolean bundled) {}

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Entry> selected = new SimpleObjectProperty<>();
    private final Path folder;

    /// @param folder where models that the user trains are kept
    public ModelLibrary(Path folder) {
        this.folder = folder;
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    /// The model to compose with: the Compose panel and the library show and set the same one; null where there is none.
    public ObjectProperty<@Nullable Entry> selectedProperty() {
        return selected;
    }

    public Path folder() {
        return folder;
    }
}
