package attune.ui.compose;

import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.model.ModelFile;
import attune.model.ModelLoader;
import attune.model.SequenceModel;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Composes with a network from a file, and keeps the last one loaded for the next take. Model lane only.
public final class NetworkComposer implements Composer {
    /// Reads a model file.
    @FunctionalInterface
    public interface Reader {
        /// @throws IOException with a sentence that says what is wrong with the file
        ModelFile read(Path file) throws IOException;
    }

    /// A network in memory, and the state of the file that it was read from.
    private record Loaded(Path path, FileTime time, SequenceModel model) {}

    private final Reader reader;
    private final Supplier<ModelLoader> loader;
    private @Nullable Loaded loaded;

    public NetworkComposer(Reader reader, Supplier<ModelLoader> loader) {
        this.reader = reader;
        this.loader = loader;
    }

    @Override
    public List<Melody> compose(Path model, Primer primer, List<MelodyGenerator.Wish> wishes, int ticksPerQuarter,
            JobContext context) throws IOException {
        return MelodyGenerator.generate(load(model), primer, wishes, ticksPerQuarter, context);
    }

    private SequenceModel load(Path path) throws IOException {
        FileTime time = Files.getLastModifiedTime(path);
        Loaded last = loaded;
        if (last != null && last.path().equals(path) && last.time().equals(time)) {
            return last.model();
        }
        ModelFile file = reader.read(path);
        SequenceModel model = loader.get().load(file);
        if (last != null) {
            last.model().close();
        }
        loaded = new Loaded(path, time, model);
        return model;
    }
}
