package attune.picture;

import java.util.Locale;
import java.util.Set;

/// A size of paper, upright.
public enum Paper {
    A4("A4", 210, 297), LETTER("Letter", 215.9, 279.4);

    static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    /// Where people print on Letter.
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "CL", "CO", "PH", "VE");
    private final String label;
    private final double widthMillimetres;
    private final double heightMillimetres;

    Paper(String label, double widthMillimetres, double heightMillimetres) {
        this.label = label;
        this.widthMillimetres = widthMillimetres;
        this.heightMillimetres = heightMillimetres;
    }

    /// The one in use in the country.
    public static Paper of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    public String label() {
        return label;
    }

    public double widthMillimetres() {
        return widthMillimetres;
    }

    public double heightMillimetres() {
        return heightMillimetres;
    }

    /// In points.
    double width() {
        return widthMillimetres * POINTS_A_MILLIMETRE;
    }

    /// In points.
    double height() {
        return heightMillimetres * POINTS_A_MILLIMETRE;
    }
}
