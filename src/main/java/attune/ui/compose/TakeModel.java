package attune.ui.compose;

import attune.generate.Take;
import attune.ui.common.ModelLibrary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The model that wrote a take, as far as it is still there.
///
/// @param model null where none of that name is there
/// @param remark what to tell the user where it is not the very model; otherwise empty
record TakeModel(ModelLibrary.@Nullable Entry model, String remark) {
    /// By the fingerprint of its weights, or else by its name.
    static TakeModel of(Take take, List<ModelLibrary.Entry> models) {
        Optional<ModelLibrary.Entry> same = models.stream()
                .filter(model -> model.sha256().equals(take.modelSha256())).findFirst();
        if (same.isPresent()) {
            return new TakeModel(same.get(), "");
        }
        Optional<ModelLibrary.Entry> namesake = models.stream()
                .filter(model -> model.name().equals(take.modelName())).findFirst();
        return new TakeModel(namesake.orElse(null), "The model “" + take.modelName() + "” that wrote " + take.name()
                + " is not there any more: " + (namesake.isPresent() ? "the one of that name now" : "another model")
                + " writes other notes with its settings and seed.");
    }
}
