package attune.model;

/// Hears of a training of generator and critic, on the model lane.
public interface VoicesListener {
    /// A listener that hears nothing.
    VoicesListener NONE = new VoicesListener() {
    };

    default void onThreads(ThreadChoice choice) {}

    default void onStep(VoicesStep step) {}

    /// @param checkpoint with the weights as they are, to go on from or to listen to
    default void onSnapshot(VoicesSnapshot snapshot, Checkpoint checkpoint) {}

    /// Where a training stands that was cancelled.
    default void onStopped(Checkpoint checkpoint) {}
}
