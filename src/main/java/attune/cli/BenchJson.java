package attune.cli;

import attune.bench.LeftOut;
import attune.bench.Measured;
import attune.bench.Rival;
import attune.bench.Series;
import attune.bench.Spread;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/// What was measured, for programs: an array of one object a measure.
final class BenchJson {
    private BenchJson() {}

    static JsonArray of(List<Measured> measured, String machine) {
        JsonArray result = new JsonArray();
        measured.forEach(row -> result.add(object(row, machine)));
        return result;
    }

    private static JsonObject object(Measured row, String machine) {
        Spread ours = row.ours().spread();
        JsonObject object = new JsonObject();
        object.addProperty("name", row.name());
        object.addProperty("unit", row.unit());
        object.add("median", Json.number(ours.median()));
        object.add("low", Json.number(ours.low()));
        object.add("high", Json.number(ours.high()));
        for (Rival rival : List.of(Rival.STOCK, Rival.LIBTORCH)) {
            row.rival(rival).ifPresent(series -> add(object, rival.name().toLowerCase(Locale.ROOT), row, series));
        }
        if (!row.ours().setting().isEmpty()) {
            object.addProperty("setting", row.ours().setting());
        }
        if (!row.leftOut().isEmpty()) {
            object.add("leftOut", leftOut(row.leftOut()));
        }
        object.addProperty("rounds", row.ours().turns().size());
        object.addProperty("machine", machine);
        return object;
    }

    private static JsonArray leftOut(List<LeftOut> settings) {
        JsonArray result = new JsonArray();
        for (LeftOut left : settings) {
            JsonObject object = new JsonObject();
            object.addProperty("rival", left.rival().name().toLowerCase(Locale.ROOT));
            object.addProperty("setting", left.setting());
            object.add("warmUp", Json.number(left.warmUp()));
            result.add(object);
        }
        return result;
    }

    private static void add(JsonObject object, String rival, Measured row, Series series) {
        object.add(rival, Json.number(series.spread().median()));
        object.add(rival + "Ratio", Json.number(row.ours().ratio(series)));
        object.addProperty(rival + "Setting", series.setting());
    }
}
