package attune.cli;

import attune.generate.TrainingWindows;
import attune.generate.UnusableModelException;
import attune.model.ModelFile;
import attune.model.PassageModel;
import attune.model.SequenceModel;
import attune.model.VoicesModel;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Builds the network of a model file for a command.
final class ModelUse {
    private ModelUse() {}

    /// @throws CommandFailure where the weights do not fit the description
    static SequenceModel load(Surroundings surroundings, ModelFile model, Path file) throws CommandFailure {
        return loaded(file, () -> surroundings.networks().loader().get().load(model));
    }

    /// @throws CommandFailure where the weights do not fit the description
    static PassageModel loadPassages(Surroundings surroundings, ModelFile model, Path file) throws CommandFailure {
        return loaded(file, () -> surroundings.networks().passageLoader().get().load(model));
    }

    /// @throws CommandFailure where the weights do not fit the description
    static VoicesModel loadVoices(Surroundings surroundings, ModelFile model, Path file) throws CommandFailure {
        return loaded(file, () -> surroundings.networks().voicesLoader().get().load(model));
    }

    /// What a model that draws voices has learned from.
    ///
    /// @throws CommandFailure where its file keeps something else
    static TrainingWindows trainingWindows(ModelFile model, Path file) throws CommandFailure {
        try {
            return TrainingWindows.of(model);
        } catch (UnusableModelException unusable) {
            throw CommandFailure.unreadable(file + " cannot be used: " + unusable.getMessage() + ".");
        }
    }

    private static <T> T loaded(Path file, Supplier<T> loading) throws CommandFailure {
        try {
            return loading.get();
        } catch (IllegalArgumentException unfit) {
            throw CommandFailure.unreadable(file + " cannot be used: " + unfit.getMessage()
                    + "; train it anew or use another.");
        }
    }
}
