package attune.model;

import java.util.List;

/// A network that reads some takes event by event, all in step, and remembers them, so that an event costs an event and not a window.
///
/// Model lane only. Each take comes out the same, to the last bit, alone and among others. Close it before its model.
public interface EventReader extends AutoCloseable {
    /// What the network expects next in each take, after all that it has read.
    List<Prediction> expected();

    /// Reads the next event of each take.
    ///
    /// @param notes the index of a note token for each take
    /// @param durations the same for duration tokens
    void read(int[] notes, int[] durations);

    /// Goes on with some of the takes only.
    ///
    /// @param takes the places of those that stay, in rising order; they move up
    void keep(int[] takes);

    /// Frees the native memory.
    @Override
    void close();
}
