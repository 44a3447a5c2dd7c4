package attune.generate;

/// Hears of each event on the model lane's thread as it is written; must be quick.
@FunctionalInterface
public interface GenerationListener {
    void onStep(GenerationStep step);
}
