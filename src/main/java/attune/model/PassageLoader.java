package attune.model;

/// Builds the encoder–decoder of a model file. The first call loads the native libraries, which takes a second: model lane only.
@FunctionalInterface
public interface PassageLoader {
    /// @throws IllegalArgumentException where the model is no encoder–decoder, or the weights do not fit the spec
    PassageModel load(ModelFile file);
}
