package attune.cli;

import attune.model.ModelLoader;
import attune.model.PassageLoader;
import attune.model.PassageTrainer;
import attune.model.Trainer;
import java.util.function.Supplier;

/// Who trains and loads networks; asked only where one is used, because what they return loads native libraries.
///
/// @param trainer of networks that read windows, and `loader` of these
/// @param passageTrainer of encoder–decoders, and `passageLoader` of these
public record Networks(Supplier<Trainer> trainer, Supplier<ModelLoader> loader, Supplier<PassageTrainer> passageTrainer,
        Supplier<PassageLoader> passageLoader) {}
