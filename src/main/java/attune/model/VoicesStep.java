package attune.model;

/// What a step of the generator, with those of the critic before it, brought.
///
/// @param step from 1
/// @param critic its loss: E f(drawn) − E f(real) + the penalty, the mean over its steps
/// @param generator its loss: −E f(drawn)
/// @param penalty λ E (1 − ‖∇f‖)²
/// @param gap E f(real) − E f(drawn), the critic's estimate of the distance
public record VoicesStep(int step, int steps, double critic, double generator, double penalty, double gap,
        double stepsPerSecond, double secondsLeft) {}
