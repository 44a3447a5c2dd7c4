package attune.model.evaluation;

/// The two yardsticks that each encoder–decoder is held against.
public final class Baselines {
    private Baselines() {}

    /// How often each event came in what went before it, from rare contexts to common ones.
    public static PassageBaseline backOff(LearnedLines learned) {
        return switch (learned.task()) {
            case HARMONISE -> new HarmonyBaseline("back-off", learned, new HeardHarmony());
            case ANSWER -> new LineTrigram(learned);
        };
    }

    /// What the training pieces had at the same figure of the melody, or after the same figure of the line.
    public static PassageBaseline copy(LearnedLines learned) {
        return switch (learned.task()) {
            case HARMONISE -> new HarmonyBaseline("copied harmony", learned, new MelodyFigure());
            case ANSWER -> new LineFigure(learned);
        };
    }
}
