package attune.cli;

import attune.model.ModelLoader;
import attune.model.PassageLoader;
import attune.model.PassageTrainer;
import attune.model.Trainer;
import attune.model.VoicesLoader;
import attune.model.VoicesTrainer;
import java.util.function.Supplier;

/// Who trains and loads networks; asked only where one is used, because what they return loads native libraries.
///
/// @param trainer of networks that read windows, and `loader` of these
/// @param passageTrainer of encoder–decoders, and `passageLoader` of these
/// @param voicesTrainer of generators with their critics, and `voicesLoader` of these
public record Networks(Supplier<Trainer> trainer, Supplier<ModelLoader> loader, Supplier<PassageTrainer> passageTrainer,
        Supplier<PassageLoader> passageLoader, Supplier<VoicesTrainer> voicesTrainer,
        Supplier<VoicesLoader> voicesLoader) {}
