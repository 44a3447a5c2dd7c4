package attune.model;

/// How generator and critic are trained.
///
/// @param steps of the generator
/// @param batch pictures in each step
/// @param criticSteps of the critic before each of the generator
/// @param learningRate of Adam with β 0.5 and 0.9
/// @param penalty by which the gradient penalty is multiplied
/// @param every after how many steps samples are judged
/// @param seed of everything that is random
public record VoicesPlan(int steps, int batch, int criticSteps, double learningRate, double penalty, int every,
        long seed) {
    public VoicesPlan {
        if (steps < 1 || batch < 2 || criticSteps < 1 || every < 1 || !(learningRate > 0)
                || !Double.isFinite(learningRate) || !(penalty >= 0) || !Double.isFinite(penalty)) {
            throw new IllegalArgumentException(
                    "A plan needs a step, pictures in twos at least, a step of the critic and"
                            + " a learning rate above 0");
        }
    }

    /// The seed's plan: 6,000 steps of 64 pictures, five of the critic for each, a rate of 0.001, a penalty of 10.
    public static VoicesPlan seed(long seed) {
        return new VoicesPlan(6000, 64, 5, 0.001, 10, 200, seed);
    }
}
