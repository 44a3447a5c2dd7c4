package attune.project;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;

/// JSON as Attune's own files use it: strict, and every defect of a text is one kind of exception.
final class Json {
    private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).setPrettyPrinting()
            .serializeNulls().registerTypeAdapter(Instant.class, new InstantText()).create();

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

    /// Times as ISO-8601, which people can read too.
    private static final class InstantText extends TypeAdapter<Instant> {
        @Override
        public void write(JsonWriter out, Instant value) throws IOException {
            out.value(value.toString());
        }

        @Override
        public Instant read(JsonReader in) throws IOException {
            return Instant.parse(in.nextString());
        }
    }
}
