package attune.cli;

import attune.dataset.GridFigures;
import attune.dataset.GridFigures.Value;
import attune.model.VoicesSnapshot;
import attune.model.VoicesStep;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.stream.Collectors;

/// One line a snapshot of a training of generator and critic, as JSON or to read.
final class SnapshotLines {
    static final String HEADING = " step    critic  generator   penalty       gap   distance  steps/s   crossings   pitch classes a bar";
    /// Where the columns of the figures begin.
    private static final int FIGURES = 69;
    private static final String CROSSINGS = "crossed voices";
    private static final String PITCH_CLASSES = "pitch classes ";

    private SnapshotLines() {}

    /// @param step with the losses that belong to the snapshot
    static JsonObject json(VoicesSnapshot snapshot, VoicesStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("step", snapshot.step());
        json.add("critic", Json.number(step.critic()));
        json.add("generator", Json.number(step.generator()));
        json.add("penalty", Json.number(step.penalty()));
        json.add("figures", json(snapshot.figures()));
        json.add("distance", Json.number(snapshot.distance()));
        json.add("gap", Json.number(step.gap()));
        json.add("stepsPerSecond", Json.number(step.stepsPerSecond()));
        json.addProperty("best", snapshot.best());
        return json;
    }

    /// Figures by their names.
    static JsonObject json(GridFigures figures) {
        JsonObject json = new JsonObject();
        figures.values().forEach(figure -> json.add(figure.name(), Json.number(figure.value())));
        return json;
    }

    static String text(VoicesSnapshot snapshot, VoicesStep step) {
        return String.format(Locale.ROOT, "%5d  %8.3f   %8.3f  %8.3f  %8.3f   %8.3f  %7.2f   %s%s", snapshot.step(),
                step.critic(), step.generator(), step.penalty(), step.gap(), snapshot.distance(),
                step.stepsPerSecond(), figures(snapshot.figures()), snapshot.best() ? "  best" : "");
    }

    /// What the data have in the columns of the figures.
    static String text(GridFigures data) {
        return String.format(Locale.ROOT, "%-" + FIGURES + "s", "of the data") + figures(data);
    }

    private static String figures(GridFigures figures) {
        String classes = figures.values().stream().filter(value -> value.name().startsWith(PITCH_CLASSES))
                .map(SnapshotLines::number).collect(Collectors.joining("/"));
        return String.format(Locale.ROOT, "%7.1f %%   %s", 100 * figures.value(CROSSINGS).orElse(Double.NaN), classes);
    }

    private static String number(Value value) {
        return String.format(Locale.ROOT, "%.2f", value.value());
    }
}
