package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.ui.heatmap.PlacedEvent;
import java.util.List;

/// Hears of a take as it is written, on the model lane.
@FunctionalInterface
interface WritingListener {
    void onStep(GenerationStep step);

    /// How the network read what it was given, at ticks of the piece: before the first step, where it can be known then.
    default void onRead(List<PlacedEvent> given) {}
}
