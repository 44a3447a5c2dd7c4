package attune.model;

/// How to train: at most so many epochs, batches of so many windows, the updater and its rate, the seed, and when to stop.
///
/// @param patience stop after so many epochs without a better validation loss; 0 to go on to the last epoch
/// @param refinements what else it does; only trainings of encoder–decoders do more
public record TrainingPlan(int epochs, int batch, Updater updater, double learningRate, long seed, int patience,
        Refinements refinements) {
    /// The rule that turns gradients into steps.
    public enum Updater {
        RMSPROP, ADAM
    }

    public TrainingPlan {
        if (epochs < 1 || batch < 1 || !(learningRate > 0 && Double.isFinite(learningRate)) || patience < 0) {
            throw new IllegalArgumentException(
                    "A plan needs at least one epoch, one window a batch and a learning rate that is a number above 0");
        }
    }

    /// A plan without refinements.
    public TrainingPlan(int epochs, int batch, Updater updater, double learningRate, long seed, int patience) {
        this(epochs, batch, updater, learningRate, seed, patience, Refinements.NONE);
    }

    public TrainingPlan withRefinements(Refinements newRefinements) {
        return new TrainingPlan(epochs, batch, updater, learningRate, seed, patience, newRefinements);
    }

    /// The seed's plan: RMSprop 0.001, batches of 32.
    public static TrainingPlan seed(int epochs, long seed) {
        return new TrainingPlan(epochs, 32, Updater.RMSPROP, 0.001, seed, 5);
    }
}
