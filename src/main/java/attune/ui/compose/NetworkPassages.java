package attune.ui.compose;

import attune.generate.Brief;
import attune.generate.PassageComposer;
import attune.generate.PassageComposer.Wish;
import attune.generate.WrittenPassage;
import attune.model.PassageLoader;
import attune.model.PassageModel;
import attune.task.JobContext;
import attune.ui.common.LastModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Writes passages with a network from a file, and keeps the last one loaded for the next take. Model lane only.
public final class NetworkPassages implements PassageWriting {
    private final LastModel<PassageModel> last;

    public NetworkPassages(LastModel.Reader reader, Supplier<PassageLoader> loader) {
        this.last = new LastModel<>(reader, file -> loader.get().load(file), PassageModel::close);
    }

    @Override
    public List<WrittenPassage> write(Path model, Brief brief, List<Wish> wishes, JobContext context)
            throws IOException {
        return PassageComposer.compose(last.of(model), brief, wishes, context);
    }
}
