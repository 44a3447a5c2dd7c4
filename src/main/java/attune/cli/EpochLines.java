package attune.cli;

import attune.model.EpochResult;
import attune.model.Losses;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line an epoch, as JSON or to read.
final class EpochLines {
    static final String HEADING = "epoch   training            pitch duration   held back           pitch duration   right    notes/s  seconds";

    private EpochLines() {}

    static JsonObject json(EpochResult epoch) {
        JsonObject json = new JsonObject();
        json.addProperty("epoch", epoch.epoch());
        json.add("train", losses(epoch.training()));
        json.add("validation", losses(epoch.validation()));
        json.add("seconds", Json.number(epoch.seconds()));
        json.add("notesPerSecond", Json.number(epoch.notesPerSecond()));
        json.addProperty("best", epoch.best());
        return json;
    }

    private static JsonElement losses(@Nullable Losses losses) {
        if (losses == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.add("total", Json.number(losses.total()));
        json.add("pitch", Json.number(losses.pitch()));
        json.add("duration", Json.number(losses.duration()));
        json.add("accuracy", Json.number(losses.accuracy()));
        return json;
    }

    /// Losses in nats an event, and how often the likeliest note was the right one.
    static String text(EpochResult epoch) {
        Losses judged = epoch.validation() == null ? epoch.training() : epoch.validation();
        return String.format(Locale.ROOT, "%5d   %s   %s   %5.1f %%  %8.0f %8.1f%s", epoch.epoch(),
                text(epoch.training()), text(epoch.validation()), 100 * judged.accuracy(), epoch.notesPerSecond(),
                epoch.seconds(), epoch.best() ? "  best" : "");
    }

    private static String text(@Nullable Losses losses) {
        return losses == null
                ? String.format(Locale.ROOT, "%33s", "none")
                : String.format(Locale.ROOT, "%8.3f %15.3f %8.3f", losses.total(), losses.pitch(), losses.duration());
    }
}
