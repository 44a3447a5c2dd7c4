package attune.model;

/// Builds generators from model files, on the model lane.
public interface VoicesLoader {
    /// @throws IllegalArgumentException where the file holds another kind of model
    VoicesModel load(ModelFile file);
}
