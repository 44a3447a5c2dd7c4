package attune.model;

/// The shape of a network, without its vocabulary and its weights.
public sealed interface ModelSpec permits AttentionLstmSpec, EncoderDecoderSpec, MuseGanSpec {
    /// The name in files and on the command line, such as `attention-lstm`.
    String kind();
}
