package attune.model;

/// How generator and critic are trained.
///
/// @param steps of the generator
/// @param batch pictures in each step
/// @param criticSteps of the critic before each of the generator
/// @param learningRate of Adam with β 0.5 and 0.9
/// @param settle the share of the steps, the last ones, over which the learning rate falls evenly to 0; 0 keeps it
/// @param penalty by which the gradient penalty is multiplied
/// @param every after how many steps samples are judged
/// @param seed of everything that is random
public record VoicesPlan(int steps, int batch, int criticSteps, double learningRate, double settle,
        double penalty, int every, long seed) {
    public VoicesPlan {
        if (steps < 1 || batch < 2 || criticSteps < 1 || every < 1 || !(learningRate > 0)
                || !Double.isFinite(learningRate) || !(settle >= 0 && settle <= 1)
                || !(penalty >= 0) || !Double.isFinite(penalty)) {
            throw new IllegalArgumentException(
                    "A plan needs a step, pictures in twos at least, a step of the critic and"
                            + " a learning rate above 0 that settles over a share of 0 to 1");
        }
    }

    /// The seed's plan: 6,000 steps of 64 pictures, five of the critic for each, a rate of 0.001, a penalty of 10.
    public static VoicesPlan seed(long seed) {
        return new VoicesPlan(6000, 64, 5, 0.001, 0, 10, 200, seed);
    }

    /// A plan for the smaller networks, which learn more from many quick steps: 12,000 of 32 pictures, two of the critic for each, a rate of
    /// 0.0015 that settles over the second half.
    public static VoicesPlan studio(long seed) {
        return new VoicesPlan(12_000, 32, 2, 0.0015, 0.5, 10, 250, seed);
    }

    /// By what the learning rate is multiplied after so many steps.
    public double pace(int done) {
        return settle == 0 ? 1 : Math.clamp((steps - done) / (settle * steps), 0, 1);
    }
}
