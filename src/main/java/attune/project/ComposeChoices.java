package attune.project;

import attune.generate.SamplingOptions;
import attune.model.Reading;
import java.util.Objects;

/// How the user last composed: what [SamplingOptions] says, and whether the seed stays the same from take to take.
///
/// @param events the length in notes, which holds unless `inBars`
/// @param reading how the network reads what it has written, and `takes` how many are composed together; older settings lack both
/// @param bars the length in bars; settings written before it was remembered lack it
public record ComposeChoices(double pitchTemperature, double durationTemperature, int topK, double topP, int events,
        int bars, boolean inBars, long seed, boolean seedLocked, Reading reading, int takes) {
    /// How many takes can be composed together.
    public static final int MOST_TAKES = 16;
    public static final ComposeChoices DEFAULT = new ComposeChoices(0.8, 0.6, 0, 1, 64, 4, false, 1, false,
            Reading.WINDOWED, 1);

    public ComposeChoices {
        new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, events, seed);
        bars = bars < 1 ? 4 : bars;
        reading = Objects.requireNonNullElse(reading, Reading.WINDOWED);
        takes = Math.clamp(takes, 1, MOST_TAKES);
    }

    public SamplingOptions options() {
        return new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, events, seed, reading);
    }
}
