package attune.neural;

import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import attune.model.LossSums;
import attune.model.PassageLosses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/// A lane that passes pairs of passages through.
final class PassageLane extends GraphLane {
    private final Vocabulary vocabulary;
    private final int voices;
    private final EncoderDecoderLayer layer;

    PassageLane(ComputationGraph graph, Vocabulary vocabulary, int voices) {
        super(graph);
        this.vocabulary = vocabulary;
        this.voices = voices;
        this.layer = Stream.of(graph.getLayers()).filter(EncoderDecoderLayer.class::isInstance)
                .map(EncoderDecoderLayer.class::cast).findFirst().orElseThrow();
    }

    /// Another lane with the same weights.
    PassageLane beside() {
        return new PassageLane(graphBeside(), vocabulary, voices);
    }

    /// Leaves the gradient of the trained events' summed losses, times `scale`, in this lane.
    ///
    /// @param smoothing the share of each target that is spread over all tokens
    /// @param ownNotes the share of notes that later events hear as the network would have written them
    /// @param seed of what is dropped and drawn
    LossSums gradient(List<PassagePair> pairs, double scale, double smoothing, double ownNotes, long seed) {
        PassageTokens tokens = ownNotes == 0 ? tokens(pairs) : withOwnNotes(pairs, ownNotes, seed);
        layer.seed(seed);
        PassageHeads heads = forward(pairs, tokens, true);
        try (INDArray errors = heads.gradient(scale, smoothing, type())) {
            graph().backpropGradient(errors);
        }
        graph().clear();
        return heads.sums();
    }

    /// The losses of what is counted, without learning.
    LossSums measure(List<PassagePair> pairs) {
        LossSums sums = forward(pairs, tokens(pairs), false).sums();
        graph().clear();
        return sums;
    }

    /// What became of each event of each pair.
    List<PassageLosses> losses(List<PassagePair> pairs) {
        PassageHeads heads = forward(pairs, tokens(pairs), false);
        List<PassageLosses> losses = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            losses.add(heads.losses(pair, layer.attention(pair)));
        }
        graph().clear();
        return losses;
    }

    /// One pass through the graph.
    PassageHeads forward(List<PassagePair> pairs, PassageTokens tokens, boolean training) {
        try (INDArray packed = tokens.pack()) {
            INDArray logits = graph().feedForward(new INDArray[]{packed}, training, false)
                    .get(PassageNetwork.LAYER);
            return new PassageHeads(pairs, Sequences.events(Objects.requireNonNull(logits)),
                    vocabulary.notes().size());
        }
    }

    /// What is dropped in the passes that follow comes from this seed.
    void seed(long seed) {
        layer.seed(seed);
    }

    /// The weights where they lie, as matrices.
    EncoderDecoderWeights weights() {
        return layer.weights();
    }

    PassageTokens tokens(List<PassagePair> pairs) {
        return PassageTokens.of(pairs, vocabulary, voices);
    }

    private PassageTokens withOwnNotes(List<PassagePair> pairs, double share, long seed) {
        PassageHeads heads = forward(pairs, tokens(pairs), false);
        graph().clear();
        return PassageTokens.of(pairs, heads.mixed(share, seed), vocabulary, voices);
    }
}
