package attune.ui.compose;

import attune.generate.Brief;
import attune.generate.WrittenPassage;
import attune.model.PassageLoader;
import attune.model.PassageModel;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Writes passages with a network from a file, and keeps the last one loaded for the next take. Model lane only.
public final class NetworkPassages implements PassageWriting {
    /// Writes takes together with a network that is loaded.
    @FunctionalInterface
    public interface Engine {
        List<WrittenPassage> write(PassageModel model, Brief brief, List<Wish> wishes, JobContext context);
    }

    private final LastModel<PassageModel> last;
    private final Engine engine;

    public NetworkPassages(NetworkComposer.Reader reader, Supplier<PassageLoader> loader, Engine engine) {
        this.last = new LastModel<>(reader, file -> loader.get().load(file), PassageModel::close);
        this.engine = engine;
    }

    @Override
    public List<WrittenPassage> write(Path model, Brief brief, List<Wish> wishes, JobContext context)
            throws IOException {
        return engine.write(last.of(model), brief, wishes, context);
    }
}
