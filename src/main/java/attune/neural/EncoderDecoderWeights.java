package attune.neural;

import org.jspecify.annotations.Nullable;

/// All weights of an encoder–decoder, or all gradients by them.
///
/// @param forwards of the encoder's LSTM that reads from the beginning, and `backwards` from the end
/// @param alignment or null where the decoder is handed the encoder's last states instead
record EncoderDecoderWeights(EmbeddedWeights forwards, EmbeddedWeights backwards, EmbeddedWeights decoder,
        @Nullable AlignmentWeights alignment, ReadoutWeights readout) {}
