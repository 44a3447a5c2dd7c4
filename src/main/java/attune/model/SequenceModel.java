package attune.model;

import java.util.List;

/// A network that predicts the next event from a window of events. Use it on the model lane only.
public interface SequenceModel extends AutoCloseable {
    ModelFile file();

    /// Predicts the next event after each window.
    ///
    /// @param notes windows × events: indices of note tokens, oldest first
    /// @param durations the same for duration tokens
    List<Prediction> predict(int[][] notes, int[][] durations);

    /// Frees the native memory.
    @Override
    void close();
}
