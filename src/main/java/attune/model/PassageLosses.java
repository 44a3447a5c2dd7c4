package attune.model;

/// What a network made of one pair, an entry for each written event. The arrays are not to be written.
///
/// @param notes −log p of the note in nats
/// @param durations −log p of the duration, the note being known
/// @param right whether the likeliest note was the right one
/// @param attention by written event and given event; empty without attention
@SuppressWarnings("ArrayRecordComponent")
public record PassageLosses(double[] notes, double[] durations, boolean[] right, float[][] attention) {}
