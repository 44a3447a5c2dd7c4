package attune.model;

/// What note a network expects next, and where it looked. The arrays are not to be written.
///
/// @param notes probabilities of the note tokens
/// @param attention the weight of each given event, summing to 1; empty without attention
@SuppressWarnings("ArrayRecordComponent")
public record NoteExpectation(float[] notes, float[] attention) {}
