package attune.cli;

import attune.music.voices.Figure;
import attune.music.voices.VoiceFigures;
import attune.music.voices.VoicePair;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The musical figures of what a model wrote to some melodies, and of what people wrote to them.
///
/// @param melodies so many
record HarmonyFigures(int melodies, VoiceFigures model, VoiceFigures data) {
    JsonObject json() {
        JsonObject object = new JsonObject();
        object.add("model", json(model));
        object.add("data", json(data));
        return object;
    }

    private static JsonObject json(VoiceFigures figures) {
        JsonObject object = new JsonObject();
        object.add("parallelFifths", Json.number(figures.parallels().fifthsPer1000()));
        object.add("parallelOctaves", Json.number(figures.parallels().octavesPer1000()));
        object.add("crossings", Json.number(figures.crossings().share()));
        JsonArray voices = new JsonArray();
        figures.byVoice().forEach(voice -> voices.add(json(voice)));
        object.add("voices", voices);
        JsonObject distances = new JsonObject();
        List<VoicePair> pairs = VoicePair.all(figures.voices());
        for (int i = 0; i < pairs.size(); i++) {
            distances.add(pairs.get(i).name(figures.voices()),
                    Json.number(figures.tonalDistances().get(i).orElse(Double.NaN)));
        }
        object.add("tonalDistance", distances);
        return object;
    }

    private static JsonObject json(VoiceFigures.Voice voice) {
        JsonObject object = new JsonObject();
        voice.range().ifPresent(range -> {
            object.addProperty("lowest", range.lowest());
            object.addProperty("highest", range.highest());
        });
        object.add("longNotes", Json.number(voice.lengths().share()));
        object.add("pitchClasses", Json.number(voice.pitchClasses()));
        object.add("emptyBars", Json.number(voice.emptyBars()));
        return object;
    }

    /// A table to read.
    String text() {
        TextTable table = new TextTable().row("harmonies to " + melodies + (melodies == 1 ? " melody" : " melodies"),
                "   model", "    data", "");
        Map<String, Figure> written = model.figures().stream().collect(Collectors.toMap(Figure::name, it -> it));
        for (Figure wanted : data.figures()) {
            Figure found = written.get(wanted.name());
            table.row(wanted.name(), found == null ? "       –" : number(found), number(wanted), wanted.unit());
        }
        return table.toString();
    }

    private static String number(Figure figure) {
        boolean whole = figure.value() == Math.rint(figure.value()) && figure.value() >= 10;
        return String.format(Locale.ROOT, whole ? "%8.0f" : "%8.3f", figure.value());
    }
}
