package attune.picture;

import java.util.Locale;
import java.util.Set;

/// A size of paper, upright; in points.
public enum Paper {
    A4("A4", 595.28, 841.89), LETTER("Letter", 612, 792);

    /// Where people print on Letter.
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "CL", "CO", "PH", "VE");
    private final String label;
    private final double width;
    private final double height;

    Paper(String label, double width, double height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /// The one in use in the country.
    public static Paper of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    public String label() {
        return label;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
