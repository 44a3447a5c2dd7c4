package attune.cli;

import attune.model.Losses;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Locale;

/// What `evaluate` found out about a model.
interface Judgement {
    JsonObject json();

    /// A table and sentences to read.
    String text();

    static CommandFailure allTrainedOn(Path folder) {
        return CommandFailure.other("The model was trained on every piece in " + folder
                + ": give it pieces that it has not seen.");
    }

    static JsonObject json(Losses losses) {
        JsonObject object = new JsonObject();
        object.add("pitch", Json.number(losses.pitch()));
        object.add("duration", Json.number(losses.duration()));
        object.add("total", Json.number(losses.total()));
        object.add("accuracy", Json.number(losses.accuracy()));
        return object;
    }

    /// A number of nats, right-aligned.
    static String nats(double value, int width) {
        return String.format(Locale.ROOT, "%" + width + ".3f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%8.1f %%", 100 * share);
    }
}
