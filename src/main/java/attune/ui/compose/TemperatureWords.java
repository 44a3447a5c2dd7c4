package attune.ui.compose;

import java.util.Locale;

/// What a temperature means, beside its number.
final class TemperatureWords {
    private TemperatureWords() {}

    static String pitch(double temperature) {
        return words(temperature, "safe", "adventurous");
    }

    static String rhythm(double temperature) {
        return words(temperature, "steady", "free");
    }

    private static String words(double temperature, String low, String high) {
        if (temperature == 0) {
            return "always the likeliest · 0";
        }
        String word = temperature < 0.5
                ? low
                : temperature < 0.95
                        ? "rather " + low
                        : temperature <= 1.05 ? "as it learned" : temperature < 1.5 ? "rather " + high : high;
        return word + " · " + String.format(Locale.ROOT, "%.2f", temperature).replaceFirst("0$", "");
    }
}
