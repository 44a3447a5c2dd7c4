package attune.model;

import attune.dataset.EncodedPassage;
import attune.dataset.PassagePair;
import java.util.List;

/// A network that reads a passage and writes another one. Use it on the model lane only.
public interface PassageModel extends AutoCloseable {
    ModelFile file();

    /// The shape of the network.
    EncoderDecoderSpec spec();

    /// What the network made of each written event of these pairs, having heard the right ones before it.
    List<PassageLosses> measure(List<PassagePair> pairs);

    /// Begins to write after a passage: some takes, or the hypotheses of a search, in step.
    ///
    /// @param writers how many are written at once at most, at least 1
    PassageWriter writer(EncodedPassage given, int writers);

    /// Frees the native memory.
    @Override
    void close();
}
