package attune.model;

/// Builds the network of a model file. The first call loads the native libraries, which takes a second: model lane only.
public interface ModelLoader {
    /// @throws IllegalArgumentException where the weights do not fit the spec
    SequenceModel load(ModelFile file);
}
