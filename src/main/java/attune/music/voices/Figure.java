package attune.music.voices;

/// A number with its name and its unit, such as `parallel fifths` `per 1,000 voice-pair beats`.
public record Figure(String name, String unit, double value) {
    static final String PER_1000 = "per 1,000 voice-pair beats";
}
