package attune.model;

import attune.dataset.PassageFeatures;
import attune.dataset.Vocabulary;
import java.util.Arrays;

/// An encoder that reads a given passage in both directions, a decoder that writes another one, and an alignment between them that
/// looks, for each written event, at every state of the encoder and at the decoder's own.
///
/// @param voices of a piece, the highest first; 1 for an answer
/// @param noteEmbedding the width of a note's embedding, wherever notes are told of
/// @param featureEmbedding the width of each other feature's embedding
/// @param encoder the width of the encoder's LSTM in each direction
/// @param decoder the width of the decoder's LSTM
/// @param alignment the width of the layer that scores: v·tanh(W h + U s + b) + r, the r by place beside the given event that sounds
/// @param readout the width of the layer between context and state and each head
/// @param attention whether the decoder looks (true) or is handed the encoder's last states instead
/// @param dropout the share of activations dropped in training, 0 for none
public record EncoderDecoderSpec(PassageTask task, int voices, int noteEmbedding, int featureEmbedding, int encoder,
        int decoder, int alignment, int readout, boolean attention, double dropout) implements ModelSpec {
    public static final String KIND = "encoder-decoder";
    /// The note of the provenance that says which voice the harmonies were learned to, from 1, the highest.
    public static final String MELODY_NOTE = "melody";
    /// More voices than any score has staves.
    public static final int MOST_VOICES = 16;
    private static final int WIDEST = 4096;

    public EncoderDecoderSpec {
        for (int width : new int[]{noteEmbedding, featureEmbedding, encoder, decoder, alignment, readout}) {
            if (width < 1 || width > WIDEST) {
                throw new IllegalArgumentException("An encoder–decoder has widths of 1 to 4096, not " + width);
            }
        }
        if (voices < 1 || voices > MOST_VOICES || task == PassageTask.HARMONISE && voices < 2) {
            throw new IllegalArgumentException(
                    "An answer has a voice, a harmony 2 to " + MOST_VOICES + ", not " + voices);
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("Dropout lies from 0 to below 1: " + dropout);
        }
    }

    /// The size that learns a few hundred pieces on a laptop.
    public static EncoderDecoderSpec standard(PassageTask task, int voices) {
        return new EncoderDecoderSpec(task, voices, 32, 16, 128, 256, 128, 192, true, 0.3);
    }

    /// That spec, where it is one of these.
    ///
    /// @throws IllegalArgumentException where it is another, with what its model is good for
    public static EncoderDecoderSpec of(ModelSpec spec) {
        return switch (spec) {
            case EncoderDecoderSpec passages -> passages;
            case AttentionLstmSpec _ -> throw new IllegalArgumentException(
                    "This model goes on from a melody; it neither answers phrases nor harmonises");
            case MuseGanSpec _ -> throw new IllegalArgumentException(
                    "This model draws voices; it neither answers phrases nor harmonises");
        };
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// The widths of the embeddings of a given event's features.
    public int[] givenWidths() {
        int[] widths = {noteEmbedding, featureEmbedding, featureEmbedding, featureEmbedding, featureEmbedding};
        return widths;
    }

    /// The widths of the embeddings of the features of an event that is to be written.
    public int[] writtenWidths() {
        int[] given = givenWidths();
        int[] widths = Arrays.copyOf(given, given.length + 2 * voices);
        Arrays.fill(widths, given.length, given.length + voices, noteEmbedding);
        Arrays.fill(widths, given.length + voices, widths.length, featureEmbedding);
        return widths;
    }

    /// The number of trained weights for a vocabulary.
    public long parameters(Vocabulary vocabulary) {
        long notes = vocabulary.notes().size();
        long durations = vocabulary.durations().size();
        long context = 2L * encoder;
        return 2 * lstm(PassageFeatures.givenSizes(vocabulary, voices), givenWidths(), encoder)
                + lstm(PassageFeatures.writtenSizes(vocabulary, voices), writtenWidths(), decoder)
                + (attention ? alignment * (context + decoder + 2) + PassageFeatures.PLACES : 0)
                + 2L * readout * (context + decoder + 1) + notes * readout
                + (readout + 1) * (notes + durations);
    }

    private static long lstm(int[] sizes, int[] widths, long hidden) {
        long tables = 0;
        long in = 0;
        for (int kind = 0; kind < sizes.length; kind++) {
            tables += (long) sizes[kind] * widths[kind];
            in += widths[kind];
        }
        return tables + 4 * hidden * (in + hidden + 1);
    }
}
