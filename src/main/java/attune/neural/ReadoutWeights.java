package attune.neural;

/// The weights between context, state and the two heads, or the gradients by them.
///
/// @param context (given states, 2·readout): what leads to the note's readout stands left of what leads to the duration's
/// @param state (states, 2·readout)
/// @param bias (2·readout)
/// @param note (readout, note tokens): what each note adds to the readout of its duration
/// @param notes (readout, note tokens), and `noteBias`
/// @param durations (readout, duration tokens), and `durationBias`
record ReadoutWeights(Panel context, Panel state, Panel bias, Panel note, Panel notes, Panel noteBias, Panel durations,
        Panel durationBias) {}
