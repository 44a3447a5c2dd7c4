package attune.ui.common;

import attune.model.ModelSpec;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The models that can be chosen: those that came with Attune and those that the user trained. FX thread only.
public final class ModelLibrary {
    /// A model on disk.
    ///
    /// @param sha256 the fingerprint of its weights, by which takes know it
    /// @param spec what kind of network it is, on which it depends what can be done with it
    /// @param figures a line such as `2.41 nats · trigram 2.98`
    /// @param bundled whether it came with Attune
    public record Entry(String name, Path path, String sha256, ModelSpec spec, String figures, boolean bundled) {}

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Entry> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Entry> voices = new SimpleObjectProperty<>();
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

    /// The model that draws voices: the Voices panel and the library show and set the same one; null where there is none.
    public ObjectProperty<@Nullable Entry> voicesProperty() {
        return voices;
    }

    public Path folder() {
        return folder;
    }
}
