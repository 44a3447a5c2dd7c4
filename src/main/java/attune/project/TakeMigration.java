package attune.project;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/// Brings takes that an older Attune kept into today's form.
final class TakeMigration {
    private TakeMigration() {}

    /// Format 1 had one track and its notes, which went to a new piano track named after the model where there was none.
    static void toParts(JsonElement take) {
        if (!(take instanceof JsonObject fields) || !fields.has("track") || !fields.has("notes")
                || !fields.has("modelName")) {
            throw new JsonParseException("a part of the take is missing");
        }
        JsonObject part = new JsonObject();
        part.addProperty("voice", 0);
        part.add("track", fields.remove("track"));
        part.add("trackName", fields.get("modelName"));
        part.addProperty("program", 0);
        part.add("notes", fields.remove("notes"));
        JsonArray parts = new JsonArray();
        parts.add(part);
        fields.add("parts", parts);
    }
}
