package attune.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What came out of one measure.
///
/// @param name short and lasting, such as `train-step`
/// @param unit of all values, such as `ms`
/// @param rivals the others that took part, each with its best setting
/// @param leftOut the settings, of anyone, that were too slow to take part
public record Measured(String name, String unit, Series ours, Map<Rival, Series> rivals, List<LeftOut> leftOut) {
    private static final double MILLIS = 1000;

    public Measured {
        rivals = Map.copyOf(rivals);
        leftOut = List.copyOf(leftOut);
    }

    /// A measure in which all took part.
    public Measured(String name, String unit, Series ours, Map<Rival, Series> rivals) {
        this(name, unit, ours, rivals, List.of());
    }

    /// A measure without rivals.
    public static Measured alone(String name, String unit, List<Double> turns) {
        return new Measured(name, unit, new Series("", turns), Map.of());
    }

    /// The same, as how much is done a second, where the values are milliseconds for so much.
    public Measured perSecond(String newName, double amount, String newUnit) {
        return alone(newName, newUnit, ours.turns().stream().map(millis -> amount * MILLIS / millis).toList());
    }

    /// A whole number as it is read, such as `100,000`.
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public Optional<Series> rival(Rival rival) {
        return Optional.ofNullable(rivals.get(rival));
    }

    /// Those of one rival.
    public List<LeftOut> leftOut(Rival rival) {
        return leftOut.stream().filter(left -> left.rival() == rival).toList();
    }

    /// How many times ours the rival's cost is.
    public Optional<Double> ratio(Rival rival) {
        return rival(rival).map(ours::ratio);
    }
}
