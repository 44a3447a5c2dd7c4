package attune.cli;

import attune.model.AttentionLstmSpec;
import attune.model.TrainingPlan;
import picocli.CommandLine.Option;

/// The options of `train` that shape the network and its training; what is not said is as in the seed network.
final class NetworkOptions {
    @Option(names = "--epochs", paramLabel = "N", defaultValue = "50", description = "go over the pieces at most N times (${DEFAULT-VALUE})")
    private int epochs;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "of all random numbers: same seed, same model (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--batch", paramLabel = "N", defaultValue = "32", description = "windows a step (${DEFAULT-VALUE})")
    private int batch;

    @Option(names = "--learning-rate", paramLabel = "R", defaultValue = "0.001", description = "of the updater (${DEFAULT-VALUE})")
    private double learningRate;

    @Option(names = "--updater", paramLabel = "NAME", defaultValue = "RMSPROP", description = "rmsprop or adam (rmsprop)")
    private TrainingPlan.Updater updater = TrainingPlan.Updater.RMSPROP;

    @Option(names = "--patience", paramLabel = "N", defaultValue = "5", description = "stop after N epochs in which the pieces held back went no better; 0: never (${DEFAULT-VALUE})")
    private int patience;

    @Option(names = "--window", paramLabel = "N", defaultValue = "32", description = "events that the network looks back on (${DEFAULT-VALUE})")
    private int window;

    @Option(names = "--hidden", paramLabel = "N", defaultValue = "256", description = "width of each LSTM layer (${DEFAULT-VALUE})")
    private int hidden;

    @Option(names = "--embedding", paramLabel = "N", defaultValue = "100", description = "width of each embedding (${DEFAULT-VALUE})")
    private int embedding;

    @Option(names = "--dropout", paramLabel = "SHARE", defaultValue = "0", description = "share of activations dropped in training (${DEFAULT-VALUE})")
    private double dropout;

    @Option(names = "--no-attention", description = "the network reads its last state instead")
    private boolean noAttention;

    AttentionLstmSpec spec(String kind) throws CommandFailure {
        if (!kind.equals(AttentionLstmSpec.KIND)) {
            throw CommandFailure
                    .usage("This version trains networks of the kind " + AttentionLstmSpec.KIND + " only, not "
                            + kind + ".");
        }
        try {
            return new AttentionLstmSpec(window, embedding, embedding, hidden, !noAttention, dropout);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong.getMessage() + ".");
        }
    }

    TrainingPlan plan() throws CommandFailure {
        try {
            return new TrainingPlan(epochs, batch, updater, learningRate, seed, patience);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong.getMessage() + ".");
        }
    }
}
