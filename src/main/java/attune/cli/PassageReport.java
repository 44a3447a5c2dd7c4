package attune.cli;

import attune.generate.Compromise;
import attune.generate.PassageOptions;
import attune.generate.WrittenPassage;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What `compose` tells of passages that an encoder–decoder wrote.
///
/// @param options by take
record PassageReport(String model, String task, List<ComposedTake> takes, List<PassageOptions> options,
        List<WrittenPassage> passages) {
    /// A line a take.
    List<String> text() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            ComposedTake take = takes.get(i);
            WrittenPassage passage = passages.get(i);
            lines.add("wrote " + passage.steps().size() + " notes, chords and rests in "
                    + Words.count(passage.written().size(), "voice") + " to " + take.out() + " ("
                    + (options.get(i).beam() > 0
                            ? "the likeliest that a beam of " + options.get(i).beam() + " found"
                            : "seed " + take.options().seed())
                    + ")" + (passage.isComplete() ? "" : "; it was stopped before the end") + compromises(passage));
            if (take.heatmaps() != null) {
                lines.add("heat maps are in " + take.heatmaps());
            }
        }
        return lines;
    }

    /// Everything that it takes to write the same again, and what came out.
    JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("model", model);
        object.addProperty("task", task);
        JsonArray array = new JsonArray();
        for (int i = 0; i < passages.size(); i++) {
            array.add(json(takes.get(i), options.get(i), passages.get(i)));
        }
        object.add("takes", array);
        return object;
    }

    private static JsonObject json(ComposedTake take, PassageOptions options, WrittenPassage passage) {
        JsonObject object = new JsonObject();
        object.addProperty("file", take.out().toString());
        object.addProperty("seed", take.options().seed());
        object.addProperty("temperature", take.options().pitchTemperature());
        object.addProperty("rhythmTemperature", take.options().durationTemperature());
        object.addProperty("topK", take.options().topK());
        object.addProperty("topP", take.options().topP());
        object.addProperty("beam", options.beam());
        object.addProperty("noCrossing", passage.brief().rules().noCrossing());
        object.addProperty("noParallels", passage.brief().rules().noParallels());
        object.addProperty("events", passage.steps().size());
        object.addProperty("quarters",
                (double) passage.brief().writtenSpan().length() / passage.brief().ticksPerQuarter());
        object.addProperty("complete", passage.isComplete());
        object.addProperty("nats", -passage.logProbability());
        JsonObject compromises = new JsonObject();
        for (Compromise.Kind kind : Compromise.Kind.values()) {
            compromises.addProperty(kind.name().toLowerCase(Locale.ROOT), count(passage, kind));
        }
        object.add("compromises", compromises);
        object.addProperty("heatmaps", take.heatmaps() == null ? null : take.heatmaps().toString());
        return object;
    }

    private static String compromises(WrittenPassage passage) {
        String all = List.of(Compromise.Kind.values()).stream().filter(kind -> count(passage, kind) > 0)
                .map(kind -> count(passage, kind) + " × " + kind.words()).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "; " + all;
    }

    private static long count(WrittenPassage passage, Compromise.Kind kind) {
        return passage.compromises().stream().filter(compromise -> compromise.kind() == kind).count();
    }
}
