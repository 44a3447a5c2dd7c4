package attune.project;

import attune.generate.SamplingOptions;

/// How the user last composed: what [SamplingOptions] says, and whether the seed stays the same from take to take.
///
/// @param events the length in notes, which holds unless `inBars`
/// @param bars the length in bars; settings written before it was remembered lack it
public record ComposeChoices(double pitchTemperature, double durationTemperature, int topK, double topP, int events,
        int bars, boolean inBars, long seed, boolean seedLocked) {
    public static final ComposeChoices DEFAULT = new ComposeChoices(0.8, 0.6, 0, 1, 64, 4, false, 1, false);

    public ComposeChoices {
        new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, events, seed);
        bars = bars < 1 ? 4 : bars;
    }

    public SamplingOptions options() {
        return new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, events, seed);
    }
}
