package attune.cli;

import attune.dataset.GridFigures;
import attune.dataset.GridFigures.Value;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// What was found out about a MuseGAN.
///
/// @param samples that were drawn
/// @param windows of the pieces that they are held against
/// @param shuffled the figures of the same windows, each bar of each voice from another
record VoicesJudgement(int samples, int windows, GridFigures model, GridFigures data, GridFigures shuffled,
        VoicesJudge.Novelty novelty) implements Judgement {
    private static final String CROSSINGS = "crossed voices";
    private static final String TONAL = "tonal distance ";

    @Override
    public JsonObject json() {
        JsonObject figures = new JsonObject();
        figures.add("model", SnapshotLines.json(model));
        figures.add("data", SnapshotLines.json(data));
        figures.add("shuffled", SnapshotLines.json(tonalDistances()));
        JsonObject object = new JsonObject();
        object.add("figures", figures);
        object.add("identical", Json.number(novelty.identical()));
        object.add("nearest", Json.number(novelty.nearest()));
        object.add("crossings", Json.number(model.value(CROSSINGS).orElse(Double.NaN)));
        object.add("distance", Json.number(model.distance(data)));
        object.addProperty("samples", samples);
        object.addProperty("windows", windows);
        return object;
    }

    /// Nothing else of shuffled bars says how the voices belong together.
    private GridFigures tonalDistances() {
        return new GridFigures(shuffled.values().stream().filter(VoicesJudgement::isTonal).toList());
    }

    private static boolean isTonal(Value value) {
        return value.name().startsWith(TONAL);
    }

    @Override
    public String text() {
        TextTable table = new TextTable().row("", "  samples", "     data", " shuffled");
        for (Value wanted : data.values()) {
            table.row(wanted.name(), number(model.value(wanted.name())), number(OptionalDouble.of(wanted.value())),
                    isTonal(wanted) ? number(shuffled.value(wanted.name())) : "");
        }
        return String.join(System.lineSeparator(),
                List.of(Words.count(samples, "sample") + " beside " + Words.count(windows, "window") + " of the pieces",
                        "", table.toString(), "",
                        String.format(Locale.ROOT, "The samples' figures are %.3f from the data's: 0 is the same.",
                                model.distance(data)),
                        String.format(Locale.ROOT,
                                "%.1f %% of the samples are something learned, in whatever key; they differ"
                                        + " from the nearest on average in %.0f %% of their sixteenths.",
                                100 * novelty.identical(), 100 * novelty.nearest())));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty()
                ? "        –"
                : String.format(Locale.ROOT, value.getAsDouble() >= 10 ? "%9.1f" : "%9.3f", value.getAsDouble());
    }
}
