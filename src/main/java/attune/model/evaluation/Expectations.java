package attune.model.evaluation;

/// What a baseline expects of the events of one pair, having heard the right ones before each.
public interface Expectations {
    /// The probabilities of each note token as written event `event`.
    double[] notes(int event);

    /// The probabilities of each duration token, the note being known.
    double[] durations(int event);
}
