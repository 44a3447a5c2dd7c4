package attune.cli;

import attune.model.ModelFile;
import attune.model.SequenceModel;
import java.nio.file.Path;

/// Builds the network of a model file for a command.
final class ModelUse {
    private ModelUse() {}

    /// @throws CommandFailure where the weights do not fit the description
    static SequenceModel load(Surroundings surroundings, ModelFile model, Path file) throws CommandFailure {
        try {
            return surroundings.networks().loader().get().load(model);
        } catch (IllegalArgumentException unfit) {
            throw CommandFailure.unreadable(file + " cannot be used: " + unfit.getMessage()
                    + "; train it anew or use another.");
        }
    }
}
