package attune.model;

import attune.container.BrokenEntryException;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where a model comes from as JSON, both ways; names sorted, so that the same provenance gives the same bytes.
final class ProvenanceJson {
    private static final int MOST = 1_000_000_000;

    private ProvenanceJson() {}

    static JsonObject write(Provenance provenance) {
        JsonObject json = new JsonObject();
        json.addProperty("created", provenance.created());
        json.addProperty("dataSha256", provenance.dataSha256());
        json.add("trainingPieces", ModelJson.texts(provenance.trainingPieces()));
        json.add("validationPieces", ModelJson.texts(provenance.validationPieces()));
        json.add("plan", plan(provenance.plan()));
        json.add("epochs", epochs(provenance.epochs()));
        json.add("versions", texts(provenance.versions()));
        json.add("notes", texts(provenance.notes()));
        return json;
    }

    static Provenance read(JsonFields json) throws BrokenEntryException {
        return new Provenance(json.text("created"), json.text("dataSha256"), json.texts("trainingPieces"),
                json.texts("validationPieces"), plan(json), readEpochs(json.objects("epochs")),
                json.textsByName("versions"), json.textsByName("notes"));
    }

    static JsonArray epochs(List<EpochResult> epochs) {
        JsonArray array = new JsonArray();
        epochs.forEach(epoch -> array.add(epoch(epoch)));
        return array;
    }

    static List<EpochResult> readEpochs(List<JsonFields> array) throws BrokenEntryException {
        List<EpochResult> epochs = new ArrayList<>();
        for (JsonFields json : array) {
            epochs.add(new EpochResult(json.count("epoch", MOST), losses(json.object("training")),
                    lossesOrNull(json.objectOrNull("validation")), json.number("seconds"),
                    json.number("notesPerSecond"), json.flag("best")));
        }
        return epochs;
    }

    static JsonObject epoch(EpochResult epoch) {
        JsonObject json = new JsonObject();
        json.addProperty("epoch", epoch.epoch());
        json.add("training", losses(epoch.training()));
        json.add("validation", losses(epoch.validation()));
        json.addProperty("seconds", epoch.seconds());
        json.addProperty("notesPerSecond", epoch.notesPerSecond());
        json.addProperty("best", epoch.best());
        return json;
    }

    private static JsonElement losses(@Nullable Losses losses) {
        if (losses == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.addProperty("pitch", losses.pitch());
        json.addProperty("duration", losses.duration());
        json.addProperty("accuracy", losses.accuracy());
        return json;
    }

    private static @Nullable Losses lossesOrNull(@Nullable JsonFields json) throws BrokenEntryException {
        return json == null ? null : losses(json);
    }

    private static Losses losses(JsonFields json) throws BrokenEntryException {
        return new Losses(json.number("pitch"), json.number("duration"), json.number("accuracy"));
    }

    private static JsonObject plan(TrainingPlan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("epochs", plan.epochs());
        json.addProperty("batch", plan.batch());
        json.addProperty("updater", plan.updater().name().toLowerCase(Locale.ROOT));
        json.addProperty("learningRate", plan.learningRate());
        json.addProperty("seed", plan.seed());
        json.addProperty("patience", plan.patience());
        if (!plan.refinements().equals(Refinements.NONE)) {
            json.add("refinements", refinements(plan.refinements()));
        }
        return json;
    }

    private static JsonObject refinements(Refinements refinements) {
        JsonObject json = new JsonObject();
        json.addProperty("labelSmoothing", refinements.labelSmoothing());
        json.addProperty("clip", refinements.clip());
        json.addProperty("ownNotes", refinements.ownNotes());
        json.addProperty("decay", refinements.decay());
        return json;
    }

    private static Refinements refinements(@Nullable JsonFields json) throws BrokenEntryException {
        return json == null
                ? Refinements.NONE
                : new Refinements(json.number("labelSmoothing"), json.number("clip"), json.number("ownNotes"),
                        json.number("decay"));
    }

    private static TrainingPlan plan(JsonFields provenance) throws BrokenEntryException {
        JsonFields json = provenance.object("plan");
        try {
            return new TrainingPlan(json.count("epochs", MOST), json.count("batch", MOST),
                    TrainingPlan.Updater.valueOf(json.text("updater").toUpperCase(Locale.ROOT)),
                    json.number("learningRate"), json.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                    json.count("patience", MOST), refinements(json.objectOrNull("refinements")));
        } catch (IllegalArgumentException problem) {
            throw provenance.wrong("plan", problem);
        }
    }

    private static JsonObject texts(Map<String, String> texts) {
        JsonObject json = new JsonObject();
        new TreeMap<>(texts).forEach(json::addProperty);
        return json;
    }
}
