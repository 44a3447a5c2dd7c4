package attune.ui.common;

import attune.model.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps the network that was used last in memory for the next take, until another one is wanted or its file has changed.
/// Model lane only.
public final class LastModel<M> {
    /// Reads a model file.
    @FunctionalInterface
    public interface Reader {
        /// @throws IOException with a sentence that says what is wrong with the file
        ModelFile read(Path file) throws IOException;
    }

    /// A network in memory, and the state of the file that it was read from.
    private record Loaded<M>(Path path, FileTime time, M model) {}

    private final Reader reader;
    private final Function<ModelFile, M> load;
    private final Consumer<M> close;
    private @Nullable Loaded<M> loaded;

    /// @param close frees a network that is not wanted any more
    public LastModel(Reader reader, Function<ModelFile, M> load, Consumer<M> close) {
        this.reader = reader;
        this.load = load;
        this.close = close;
    }

    /// @throws IOException where the file cannot be read, in a sentence
    public M of(Path path) throws IOException {
        FileTime time = Files.getLastModifiedTime(path);
        Loaded<M> last = loaded;
        if (last != null && last.path().equals(path) && last.time().equals(time)) {
            return last.model();
        }
        M model = load.apply(reader.read(path));
        if (last != null) {
            close.accept(last.model());
        }
        loaded = new Loaded<>(path, time, model);
        return model;
    }
}
