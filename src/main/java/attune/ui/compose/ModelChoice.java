package attune.ui.compose;

import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is composed, and with which model: each sort of network does one thing, so the two follow each other. FX thread only.
final class ModelChoice {
    private final Services services;
    private final ObjectProperty<ComposeMode> mode = new SimpleObjectProperty<>(ComposeMode.GO_ON);
    private final ObjectProperty<ModelLibrary.@Nullable Entry> model;
    private final ObservableList<ModelLibrary.Entry> fitting = FXCollections.observableArrayList();
    private final Map<ComposeMode, ModelLibrary.Entry> last = new EnumMap<>(ComposeMode.class);

    ModelChoice(Services services) {
        this.services = services;
        this.model = services.models().selectedProperty();
        services.models().entries().subscribe(this::choose);
        model.addListener((_, _, now) -> modelChanged(now));
        mode.addListener((_, _, _) -> choose());
        choose();
    }

    /// The model used last, and what it does: at the start, once it is there.
    private void takeUpLast() {
        String wanted = services.settings().settings().lastModel();
        services.models().entries().stream().filter(entry -> entry.path().toString().equals(wanted)).findFirst()
                .ifPresent(model::set);
    }

    /// Keeps the model while it is there and fits; otherwise takes the one used last for this, or the first.
    private void choose() {
        if (model.get() == null && last.isEmpty()) {
            takeUpLast();
        }
        List<ModelLibrary.Entry> now = fitting(mode.get());
        ModelLibrary.Entry wanted = model.get();
        if (wanted == null || !now.contains(wanted)) {
            wanted = Optional.ofNullable(last.get(mode.get())).filter(now::contains)
                    .orElse(now.isEmpty() ? null : now.getFirst());
        }
        if (!fitting.equals(now)) {
            fitting.setAll(now);
        }
        model.set(wanted);
    }

    private List<ModelLibrary.Entry> fitting(ComposeMode wanted) {
        return services.models().entries().stream()
                .filter(entry -> ComposeMode.of(entry.spec()).filter(mode -> mode == wanted).isPresent()).toList();
    }

    private void modelChanged(ModelLibrary.@Nullable Entry entry) {
        if (entry != null) {
            services.settings().update(old -> old.withLastModel(entry.path().toString()));
            ComposeMode.of(entry.spec()).ifPresent(of -> {
                last.put(of, entry);
                mode.set(of);
            });
        }
    }

    /// Why there is no model for it; empty where there is one.
    String reasonAgainst(ComposeMode wanted) {
        if (!fitting(wanted).isEmpty()) {
            return "";
        }
        return wanted == ComposeMode.GO_ON
                ? "There is no model yet. Train one on your pieces in Train."
                : "No model here " + wanted.skill() + ". Train one in Train.";
    }

    ObjectProperty<ComposeMode> modeProperty() {
        return mode;
    }

    ObjectProperty<ModelLibrary.@Nullable Entry> modelProperty() {
        return model;
    }

    /// The models that do what is chosen.
    ObservableList<ModelLibrary.Entry> models() {
        return fitting;
    }
}
