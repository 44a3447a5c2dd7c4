package attune.model;

/// The shape of a network, without its vocabulary and its weights.
public sealed interface ModelSpec permits AttentionLstmSpec {
    /// The name in files and on the command line, such as `attention-lstm`.
    String kind();

    /// How many events the network sees at once.
    int window();
}
