package attune.model;

/// What a network expects next: probabilities of each note token and each duration token, and where it looked.
///
/// `attention[t]` is the weight of the window's entry t, oldest first; it sums to 1 and is empty for a network without attention.
/// The arrays are not to be written.
@SuppressWarnings("ArrayRecordComponent")
public record Prediction(float[] notes, float[] durations, float[] attention) {}
