package attune.model;

/// Two embeddings, two LSTM layers, attention over the window, two softmax heads.
///
/// @param window how many events the network looks back on
/// @param noteEmbedding the width of a note token's embedding
/// @param durationEmbedding the width of a duration token's embedding
/// @param hidden the width of each LSTM layer
/// @param attention whether the heads read the attended context (true) or the last hidden state
/// @param dropout the share of activations dropped between layers in training, 0 for none
public record AttentionLstmSpec(int window, int noteEmbedding, int durationEmbedding, int hidden, boolean attention,
        double dropout) implements ModelSpec {
    public static final String KIND = "attention-lstm";
    private static final int WIDEST = 4096;

    public AttentionLstmSpec {
        if (window < 1 || window > 512 || !isWidth(noteEmbedding) || !isWidth(durationEmbedding) || !isWidth(hidden)
                || !(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException(
                    "An attention LSTM needs a window of 1 to 512, widths of 1 to 4096 and a dropout from 0 to below 1");
        }
    }

    /// The seed network: window 32, embeddings of 100, LSTM layers of 256, attention, no dropout.
    public static AttentionLstmSpec seed() {
        return new AttentionLstmSpec(32, 100, 100, 256, true, 0);
    }

    /// That spec, where it is one of these.
    ///
    /// @throws IllegalArgumentException where it is another, with what its model is good for
    public static AttentionLstmSpec of(ModelSpec spec) {
        return switch (spec) {
            case AttentionLstmSpec lstm -> lstm;
            case EncoderDecoderSpec other ->
                throw new IllegalArgumentException("This model does not go on from a melody: it "
                        + (other.task() == PassageTask.ANSWER ? "answers phrases" : "harmonises melodies"));
            case MuseGanSpec _ ->
                throw new IllegalArgumentException("This model does not go on from a melody: it draws voices");
        };
    }

    private static boolean isWidth(int width) {
        return width >= 1 && width <= WIDEST;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// The number of trained weights for a vocabulary of so many note and duration tokens.
    public long parameters(int notes, int durations) {
        long embeddings = (long) notes * noteEmbedding + (long) durations * durationEmbedding;
        long width = (long) noteEmbedding + durationEmbedding;
        long first = 4L * hidden * (width + hidden + 1);
        long second = 4L * hidden * (2L * hidden + 1);
        return embeddings + first + second + (attention ? hidden + 1 : 0) + (hidden + 1L) * (notes + durations);
    }
}
