package attune.project;

import attune.generate.SamplingOptions;

/// How the user last composed: what [SamplingOptions] says, and whether the seed stays the same from take to take.
public record ComposeChoices(double pitchTemperature, double durationTemperature, int topK, double topP, int events,
        long seed, boolean seedLocked) {
    public static final ComposeChoices DEFAULT = new ComposeChoices(0.8, 0.6, 0, 1, 64, 1, false);

    public ComposeChoices {
        new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, events, seed);
    }

    public SamplingOptions options() {
        return new SamplingOptions(pitchTemperature, durationTemperature, topK, topP, events, seed);
    }
}
