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

    /// Begins to read takes event by event, all of them after the same window of events.
    ///
    /// Right after the window both readings expect the same. Later a windowed reader expects what [#predict] says of the last events.
    ///
    /// @param notes the window: indices of note tokens, oldest first, as many as the spec's window holds
    /// @param durations the same for duration tokens
    /// @param takes how many takes go on from there, at least 1
    EventReader reader(Reading reading, int[] notes, int[] durations, int takes);

    /// Frees the native memory.
    @Override
    void close();
}
