package attune.model;

/// How well a model foresees pieces, and the trigram beside it on the same events.
///
/// @param pieces that were used
/// @param leftOut pieces that were not, because the model was trained on them
/// @param events of the pieces used, START not among them
/// @param counted the events whose tokens the model knows: only these count in the losses
/// @param model nats an event and accuracy; zeros where nothing was counted
/// @param baseline the same of a Witten–Bell trigram of the model's own training pieces
public record Evaluation(int pieces, int leftOut, long events, long counted, Losses model, Losses baseline) {
    /// The share of events whose tokens the model knows, 0–1; 0 without events.
    public double known() {
        return events == 0 ? 0 : (double) counted / events;
    }

    /// What was used and what was left out, in a sentence.
    public String sentence() {
        String used = pieces + (pieces == 1 ? " piece" : " pieces") + " of " + events + " events";
        return leftOut == 0
                ? used + "; the model was trained on none of them"
                : used + "; " + leftOut + " left out because the model was trained on "
                        + (leftOut == 1 ? "it" : "them");
    }
}
