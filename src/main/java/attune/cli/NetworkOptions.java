package attune.cli;

import attune.model.AttentionLstmSpec;
import attune.model.Refinements;
import attune.model.TrainingPlan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `train` that any network and its training have; what is not said is as in the seed network.
final class NetworkOptions {
    private static final int BATCH = 32;
    private static final double LEARNING_RATE = 0.001;

    @Option(names = "--epochs", paramLabel = "N", defaultValue = "50", description = "go over the pieces at most N times (${DEFAULT-VALUE})")
    private int epochs;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "of all random numbers: same seed, same model (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--batch", paramLabel = "N", description = "windows, passages or pictures a step (32; of a musegan of the preset seed 64)")
    private @Nullable Integer batch;

    @Option(names = "--learning-rate", paramLabel = "R", description = "of the updater (0.001; of a musegan of the preset studio 0.0015)")
    private @Nullable Double learningRate;

    @Option(names = "--updater", paramLabel = "NAME", description = "rmsprop or adam (rmsprop; adam for an encoder-decoder)")
    private TrainingPlan.@Nullable Updater updater;

    @Option(names = "--patience", paramLabel = "N", defaultValue = "5", description = "stop after N epochs in which the pieces held back went no better; 0: never (${DEFAULT-VALUE})")
    private int patience;

    @Option(names = "--window", paramLabel = "N", defaultValue = "32", description = "events that the network looks back on (${DEFAULT-VALUE})")
    private int window;

    @Option(names = "--hidden", paramLabel = "N", defaultValue = "256", description = "width of each LSTM layer (${DEFAULT-VALUE}; in an encoder half of it each way)")
    private int hidden;

    @Option(names = "--embedding", paramLabel = "N", description = "width of each embedding (100; of a note in an encoder-decoder 32)")
    private @Nullable Integer embedding;

    @Option(names = "--dropout", paramLabel = "SHARE", description = "share of activations dropped in training (0; in an encoder-decoder 0.3)")
    private @Nullable Double dropout;

    @Option(names = "--no-attention", description = "the network reads its last state instead")
    private boolean noAttention;

    AttentionLstmSpec attentionLstm() throws CommandFailure {
        int width = Objects.requireNonNullElse(embedding, 100);
        return Usage.checked(() -> new AttentionLstmSpec(window, width, width, hidden, !noAttention,
                Objects.requireNonNullElse(dropout, 0.0)));
    }

    long seed() {
        return seed;
    }

    int batch(int otherwise) {
        return Objects.requireNonNullElse(batch, otherwise);
    }

    double learningRate(double otherwise) {
        return Objects.requireNonNullElse(learningRate, otherwise);
    }

    int hidden() {
        return hidden;
    }

    int noteEmbedding(int otherwise) {
        return Objects.requireNonNullElse(embedding, otherwise);
    }

    double dropout(double otherwise) {
        return Objects.requireNonNullElse(dropout, otherwise);
    }

    boolean attention() {
        return !noAttention;
    }

    /// @param otherwise the updater where none is said
    TrainingPlan plan(TrainingPlan.Updater otherwise, Refinements refinements) throws CommandFailure {
        return Usage
                .checked(() -> new TrainingPlan(epochs, batch(BATCH), Objects.requireNonNullElse(updater, otherwise),
                        learningRate(LEARNING_RATE), seed, patience, refinements));
    }
}
