package attune.ui.voices;

import attune.dataset.VoiceGrid;
import attune.generate.Binarising;
import attune.model.ModelFile;
import attune.model.VoicesLoader;
import attune.model.VoicesModel;
import attune.task.JobContext;
import attune.ui.common.LastModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Draws takes with a network from a file, and keeps the last one loaded for the next take. Model lane only.
public final class NetworkVoices {
    /// A network, and what it has learned from.
    private record Loaded(VoicesModel model, TrainingMusic music) {}

    private final LastModel<Loaded> last;

    public NetworkVoices(LastModel.Reader reader, Supplier<VoicesLoader> loader) {
        this.last = new LastModel<>(reader, file -> load(file, loader.get()), loaded -> loaded.model().close());
    }

    private static Loaded load(ModelFile file, VoicesLoader loader) {
        TrainingMusic music = TrainingMusic.of(file);
        return new Loaded(loader.load(file), music);
    }

    /// A take for each recipe.
    ///
    /// @throws IOException where the model cannot be read, in a sentence
    List<VoicesTake> draw(Path path, List<Recipe> recipes, Chain chain, DrawingOptions options, JobContext context)
            throws IOException {
        context.checkCancelled();
        Loaded loaded = last.of(path);
        List<VoicesTake> takes = new ArrayList<>();
        for (Recipe recipe : recipes) {
            context.checkCancelled();
            context.progress(takes.size(), recipes.size(), "");
            takes.add(draw(loaded, recipe, chain, options));
        }
        return takes;
    }

    private static VoicesTake draw(Loaded loaded, Recipe recipe, Chain chain, DrawingOptions options) {
        if (!loaded.model().spec().equals(recipe.spec())) {
            throw new IllegalArgumentException(
                    "the model's file holds another network than it did; start Attune again to choose it anew");
        }
        Binarising binarising = options.binarising(loaded.music().ranges());
        List<VoiceGrid> parts = loaded.model().draw(chain.of(recipe)).stream()
                .map(picture -> binarising.grid(picture, options.seed())).toList();
        VoiceGrid whole = parts.stream().reduce(VoiceGrid::then).orElseThrow();
        return new VoicesTake(recipe, whole, TakeFacts.of(parts, loaded.music()));
    }
}
