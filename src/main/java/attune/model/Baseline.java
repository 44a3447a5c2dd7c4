package attune.model;

import attune.dataset.TrainingData;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// The figure to beat: what a back-off trigram of the training pieces makes of the pieces held back.
public final class Baseline {
    private Baseline() {}

    /// Nats an event, or nothing where no piece is held back.
    public static OptionalDouble of(TrainingData data) {
        if (data.validation().isEmpty()) {
            return OptionalDouble.empty();
        }
        WittenBellTrigram trigram = new WittenBellTrigram(data.trainingAsWritten(), data.vocabulary());
        return OptionalDouble.of(Evaluator.losses(trigram, data.validation()).total());
    }

    /// The notes of a model's provenance with this figure, which the library shows beside the model's own.
    public static Map<String, String> noted(Map<String, String> notes, OptionalDouble nats) {
        Map<String, String> all = new HashMap<>(notes);
        nats.ifPresent(figure -> all.put("trigram", String.format(Locale.ROOT, "%.2f", figure)));
        return all;
    }
}
