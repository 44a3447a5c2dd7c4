package attune.generate;

/// How a passage is drawn from what the network expects.
///
/// @param sampling temperatures, top-k, top-p and seed, as for a melody; its length and its way of reading say nothing here
/// @param beam how many hypotheses a search keeps, which then takes the likeliest passage and draws nothing; 0 to draw
public record PassageOptions(SamplingOptions sampling, int beam) {
    /// More than this finds nothing better.
    public static final int WIDEST_BEAM = 32;

    public PassageOptions {
        if (beam < 0 || beam > WIDEST_BEAM) {
            throw new IllegalArgumentException("A beam holds 0 to " + WIDEST_BEAM + " hypotheses: " + beam);
        }
    }
}
