package attune.ui.voices;

import attune.model.MuseGanSpec;
import attune.ui.common.ModelLibrary;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The models that draw voices, and the chosen one. FX thread only.
final class VoiceModels {
    private final ModelLibrary library;
    private final ObservableList<ModelLibrary.Entry> fitting = FXCollections.observableArrayList();

    VoiceModels(ModelLibrary library) {
        this.library = library;
        library.entries().subscribe(this::choose);
        choose();
    }

    /// Keeps the model while it is there, and otherwise takes the first.
    private void choose() {
        List<ModelLibrary.Entry> now = library.entries().stream()
                .filter(entry -> entry.spec() instanceof MuseGanSpec).toList();
        if (!fitting.equals(now)) {
            fitting.setAll(now);
        }
        ModelLibrary.Entry chosen = chosenProperty().get();
        if (chosen == null || !now.contains(chosen)) {
            chosenProperty().set(now.isEmpty() ? null : now.getFirst());
        }
    }

    ObservableList<ModelLibrary.Entry> all() {
        return fitting;
    }

    /// Null where there is none.
    ObjectProperty<ModelLibrary.@Nullable Entry> chosenProperty() {
        return library.voicesProperty();
    }

    /// Of the chosen one; null where there is none.
    @Nullable
    MuseGanSpec spec() {
        ModelLibrary.Entry chosen = chosenProperty().get();
        return chosen != null && chosen.spec() instanceof MuseGanSpec spec ? spec : null;
    }
}
