package attune.neural;

import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import attune.model.LossSums;
import attune.model.PassageLosses;
import attune.model.Refinements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
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
    /// @param refinements of which the smoothing and the hiding are this lane's business
    /// @param ownNotes the share of notes that later events hear as the network would have written them
    /// @param seed of what is dropped, drawn and hidden
    LossSums gradient(List<PassagePair> pairs, double scale, Refinements refinements, double ownNotes, long seed) {
        int[][] notes = ownNotes == 0 ? notes(pairs) : ownNotes(pairs, ownNotes, seed);
        PassageTokens tokens = PassageTokens.of(pairs, notes, hidden(pairs.size(), refinements.hidden(), seed),
                vocabulary, voices);
        layer.seed(seed);
        PassageHeads heads = forward(pairs, tokens, true);
        try (INDArray errors = heads.gradient(scale, refinements.labelSmoothing(), type())) {
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

    private static int[][] notes(List<PassagePair> pairs) {
        return pairs.stream().map(pair -> pair.written().notes()).toArray(int[][]::new);
    }

    private int[][] ownNotes(List<PassagePair> pairs, double share, long seed) {
        PassageHeads heads = forward(pairs, tokens(pairs), false);
        graph().clear();
        return heads.mixed(share, seed);
    }

    private static boolean[] hidden(int pairs, double share, long seed) {
        boolean[] hidden = new boolean[pairs];
        SplittableRandom random = new SplittableRandom(seed + 1);
        for (int pair = 0; pair < pairs; pair++) {
            hidden[pair] = random.nextDouble() < share;
        }
        return hidden;
    }
}
