package attune.project;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;

/// JSON as Attune's own files use it: strict, and every defect of a text is one kind of exception.
final class Json {
    private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).setPrettyPrinting()
            .serializeNulls().create();

    private Json() {}

    static String write(Object value) {
        return GSON.toJson(value);
    }

    static JsonElement tree(Object value) {
        return GSON.toJsonTree(value);
    }

    /// @throws JsonParseException where the text is no JSON of this type; records check their own values
    static <T> T read(String text, Class<T> type) {
        return value(GSON.fromJson(text, JsonElement.class), type);
    }

    /// @throws JsonParseException where the tree is not of this type
    @SuppressWarnings("CatchingUnchecked") // Gson wraps what a record's constructor throws in a bare RuntimeException
    static <T> T value(JsonElement tree, Class<T> type) {
        try {
            T value = GSON.fromJson(tree, type);
            if (value == null) {
                throw new JsonParseException("There is nothing in it");
            }
            return value;
        } catch (JsonParseException problem) {
            throw problem;
        } catch (RuntimeException problem) {
            throw new JsonParseException(problem.getMessage(), problem);
        }
    }
}
