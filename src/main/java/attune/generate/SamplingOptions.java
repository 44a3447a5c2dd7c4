package attune.generate;

import attune.model.Reading;
import java.util.Objects;

/// How to draw from the network's expectations.
///
/// @param pitchTemperature 0 takes the likeliest note; 1 draws as the network expects; above 1 is more adventurous
/// @param durationTemperature the same for lengths
/// @param topK draw from the so many likeliest only; 0 for all
/// @param topP draw from the likeliest whose probabilities add up to this share only; 1 for all
/// @param maxEvents stop after so many events; a drawn START stops earlier
/// @param seed of the random numbers: same model, primer, options and seed, same notes
/// @param reading how the network reads what it has written; takes stored before there was a choice lack it, and are windowed
public record SamplingOptions(double pitchTemperature, double durationTemperature, int topK, double topP, int maxEvents,
        long seed, Reading reading) {
    public SamplingOptions {
        if (!(pitchTemperature >= 0 && pitchTemperature <= 10)
                || !(durationTemperature >= 0 && durationTemperature <= 10)) {
            throw new IllegalArgumentException("A temperature lies between 0 and 10");
        }
        if (topK < 0 || !(topP > 0 && topP <= 1) || maxEvents < 1) {
            throw new IllegalArgumentException(
                    "Top-k is 0 or more, top-p above 0 and at most 1, and at least one note is wanted");
        }
        reading = Objects.requireNonNullElse(reading, Reading.WINDOWED);
    }

    /// The options of a take whose network reads its window exactly.
    public SamplingOptions(double pitchTemperature, double durationTemperature, int topK, double topP, int maxEvents,
            long seed) {
        this(pitchTemperature, durationTemperature, topK, topP, maxEvents, seed, Reading.WINDOWED);
    }

    public SamplingOptions withSeed(long newSeed) {
        return new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, maxEvents, newSeed, reading);
    }

    public SamplingOptions withMaxEvents(int newMaxEvents) {
        return new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, newMaxEvents, seed, reading);
    }

    public SamplingOptions withReading(Reading newReading) {
        return new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, maxEvents, seed, newReading);
    }
}
