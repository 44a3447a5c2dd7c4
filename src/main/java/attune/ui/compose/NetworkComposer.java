package attune.ui.compose;

import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.model.ModelLoader;
import attune.model.SequenceModel;
import attune.task.JobContext;
import attune.ui.common.LastModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Composes with a network from a file, and keeps the last one loaded for the next take. Model lane only.
public final class NetworkComposer implements Composer {
    private final LastModel<SequenceModel> last;

    public NetworkComposer(LastModel.Reader reader, Supplier<ModelLoader> loader) {
        this.last = new LastModel<>(reader, file -> loader.get().load(file), SequenceModel::close);
    }

    @Override
    public List<Melody> compose(Path model, Primer primer, List<MelodyGenerator.Wish> wishes, int ticksPerQuarter,
            JobContext context) throws IOException {
        return MelodyGenerator.generate(last.of(model), primer, wishes, ticksPerQuarter, context);
    }
}
