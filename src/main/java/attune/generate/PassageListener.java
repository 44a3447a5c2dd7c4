package attune.generate;

/// Hears of each event of a passage on the model lane's thread as it is written; must be quick.
@FunctionalInterface
public interface PassageListener {
    void onStep(PassageStep step);
}
