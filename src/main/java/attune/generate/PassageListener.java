package attune.generate;

import java.util.List;

/// Hears of each event of a passage on the model lane's thread as it is written; must be quick.
@FunctionalInterface
public interface PassageListener {
    void onStep(PassageStep step);

    /// Hears once, before the first event, how the network read what it was given: the rows of the alignment.
    default void onRead(List<GivenEvent> given) {}
}
