package attune.generate;

/// How to draw from the network's expectations.
///
/// @param pitchTemperature 0 takes the likeliest note; 1 draws as the network expects; above 1 is more adventurous
/// @param durationTemperature the same for lengths
/// @param topK draw from the so many likeliest only; 0 for all
/// @param topP draw from the likeliest whose probabilities add up to this share only; 1 for all
/// @param maxEvents stop after so many events; a drawn START stops earlier
/// @param seed of the random numbers: same model, primer, options and seed, same notes
public record SamplingOptions(double pitchTemperature, double durationTemperature, int topK, double topP, int maxEvents,
        long seed) {
    public SamplingOptions {
        if (!(pitchTemperature >= 0 && pitchTemperature <= 10)
                || !(durationTemperature >= 0 && durationTemperature <= 10)) {
            throw new IllegalArgumentException("A temperature lies between 0 and 10");
        }
        if (topK < 0 || !(topP > 0 && topP <= 1) || maxEvents < 1) {
            throw new IllegalArgumentException(
                    "Top-k is 0 or more, top-p above 0 and at most 1, and at least one note is wanted");
        }
    }
}
