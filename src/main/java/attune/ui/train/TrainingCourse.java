package attune.ui.train;

import attune.model.EpochResult;
import attune.model.Losses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a training went so far, as a value: its epochs, what is best, and what to say about it in plain words.
///
/// @param baseline nats an event of the trigram on the pieces held back, where there are any
record TrainingCourse(List<EpochResult> epochs, OptionalDouble baseline) {
    static final TrainingCourse NONE = new TrainingCourse(List.of(), OptionalDouble.empty());
    /// After so many epochs without a better one on the held-back pieces the panel speaks of learning by heart.
    static final int RISING_EPOCHS = 3;

    TrainingCourse {
        epochs = List.copyOf(epochs);
    }

    TrainingCourse plus(EpochResult result) {
        return new TrainingCourse(Stream.concat(epochs.stream(), Stream.of(result)).toList(),
                baseline);
    }

    TrainingCourse withBaseline(OptionalDouble nats) {
        return new TrainingCourse(epochs, nats);
    }

    /// Whether there are pieces held back to judge by.
    boolean isJudged() {
        return !epochs.isEmpty() && epochs.getLast().validation() != null;
    }

    Optional<EpochResult> best() {
        return epochs.stream().min(Comparator.comparingDouble(EpochResult::decisive));
    }

    int bestEpoch() {
        return best().map(EpochResult::epoch).orElse(0);
    }

    /// A sentence when the network begins to memorise: training falls while the pieces held back get worse. Empty otherwise.
    String memorising() {
        if (!isJudged()) {
            return "";
        }
        int last = epochs.getLast().epoch();
        int rising = last - bestEpoch();
        boolean trainingFalls = best().map(best -> epochs.getLast().training().total() < best.training().total())
                .orElse(false);
        return rising >= RISING_EPOCHS && trainingFalls
                ? "The network is starting to learn your pieces by heart: the held-back curve has been above its best for "
                        + rising + " epochs."
                : "";
    }

    /// `epoch 9 of at most 40 · epoch 6 is the best so far`.
    String summary(int atMost) {
        if (epochs.isEmpty()) {
            return "epoch 1 of at most " + atMost;
        }
        int running = Math.min(atMost, epochs.getLast().epoch() + 1);
        return "epoch " + running + " of at most " + atMost + " · epoch " + bestEpoch() + " is the best so far";
    }

    /// `picks the right next note 41 % of the time`, of the best epoch.
    String accuracyInWords() {
        return best().map(epoch -> "picks the right next note " + percent(judged(epoch)) + " of the time").orElse("");
    }

    /// `41 % right`.
    static String rightNotes(EpochResult epoch) {
        return percent(judged(epoch)) + " right";
    }

    private static String percent(Losses losses) {
        return Math.round(100 * losses.accuracy()) + " %";
    }

    private static Losses judged(EpochResult epoch) {
        @Nullable
        Losses validation = epoch.validation();
        return validation == null ? epoch.training() : validation;
    }
}
