package attune.model.evaluation;

import java.util.Locale;

/// How well an encoder–decoder foresees pieces that it was not trained on, and two baselines beside it on the same events.
///
/// @param events that count: their tokens are known, and they do not stand there for the context only
/// @param known the share of written events whose tokens the model knows, 0–1; 0 without events
/// @param model the network
/// @param baseline a back-off model of its training pieces
/// @param copy what the training pieces had at the same figure of the melody
public record PassageEvaluation(long events, double known, PassageNats model, PassageNats baseline,
        PassageNats copy) {
    /// How the model stands beside its baselines, in a sentence.
    public String sentence() {
        if (events == 0) {
            return "There was nothing to measure the model by.";
        }
        double best = Math.min(baseline.losses().total(), copy.losses().total());
        double lead = best - model.losses().total();
        return String.format(Locale.ROOT, lead > 0
                ? "The model foresees these pieces better than both baselines, by %.3f nats an event."
                : "A baseline foresees these pieces better than the model, by %.3f nats an event.", Math.abs(lead));
    }
}
