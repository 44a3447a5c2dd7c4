package attune.ui.common;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Files and folders that the user dropped on the window and wants to train on; the Train panel watches and takes them. FX thread only.
public final class PieceOffer {
    private final ObjectProperty<List<Path>> paths = new SimpleObjectProperty<>(List.of());

    /// Empty, until something was dropped.
    public ObjectProperty<List<Path>> pathsProperty() {
        return paths;
    }

    /// Hands the offered files over, once.
    public List<Path> take() {
        List<Path> taken = paths.get();
        paths.set(List.of());
        return taken;
    }
}
