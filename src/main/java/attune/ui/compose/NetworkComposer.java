package attune.ui.compose;

import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.model.ModelFile;
import attune.model.ModelLoader;
import attune.model.SequenceModel;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Composes with a network from a file, and keeps the last one loaded for the next take. Model lane only.
public final class NetworkComposer implements Composer {
    /// Reads a model file.
    @FunctionalInterface
    public interface Reader {
        /// @throws IOException with a sentence that says what is wrong with the file
        ModelFile read(Path file) throws IOException;
    }

    private final LastModel<SequenceModel> last;

    public NetworkComposer(Reader reader, Supplier<ModelLoader> loader) {
        this.last = new LastModel<>(reader, file -> loader.get().load(file), SequenceModel::close);
    }

    @Override
    public List<Melody> compose(Path model, Primer primer, List<MelodyGenerator.Wish> wishes, int ticksPerQuarter,
            JobContext context) throws IOException {
        return MelodyGenerator.generate(last.of(model), primer, wishes, ticksPerQuarter, context);
    }
}
