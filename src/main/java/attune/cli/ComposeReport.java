package attune.cli;

import attune.generate.Melody;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What `compose` tells of the takes that it wrote.
final class ComposeReport {
    private ComposeReport() {}

    /// A line a take.
    static List<String> text(List<ComposedTake> takes, List<Melody> melodies) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < takes.size(); i++) {
            ComposedTake take = takes.get(i);
            Melody melody = melodies.get(i);
            lines.add("wrote " + melody.steps().size() + " notes, chords and rests to " + take.out() + " (seed "
                    + take.options().seed() + ")" + (melody.ended() ? "; the network ended the piece itself" : ""));
            if (take.heatmaps() != null) {
                lines.add("heat maps are in " + take.heatmaps());
            }
        }
        return lines;
    }

    /// Everything that it takes to write the same again, and what came out.
    static JsonObject json(String model, List<ComposedTake> takes, List<Melody> melodies) {
        JsonObject object = new JsonObject();
        object.addProperty("model", model);
        JsonArray array = new JsonArray();
        for (int i = 0; i < takes.size(); i++) {
            array.add(json(takes.get(i), melodies.get(i)));
        }
        object.add("takes", array);
        return object;
    }

    private static JsonObject json(ComposedTake take, Melody melody) {
        JsonObject object = new JsonObject();
        object.addProperty("file", take.out().toString());
        object.addProperty("seed", take.options().seed());
        object.addProperty("reading", take.options().reading().name().toLowerCase(Locale.ROOT));
        object.addProperty("temperature", take.options().pitchTemperature());
        object.addProperty("rhythmTemperature", take.options().durationTemperature());
        object.addProperty("topK", take.options().topK());
        object.addProperty("topP", take.options().topP());
        object.addProperty("events", melody.steps().size());
        object.addProperty("quarters", (double) melody.end() / melody.ticksPerQuarter());
        object.addProperty("ended", melody.ended());
        object.addProperty("heatmaps", take.heatmaps() == null ? null : take.heatmaps().toString());
        return object;
    }
}
