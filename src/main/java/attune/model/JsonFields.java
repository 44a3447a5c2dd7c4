package attune.model;

import attune.container.BrokenEntryException;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object, each asked for by its type: whatever is missing or of another kind is named with its path.
///
/// Numbers are read from their text, because a hostile `1e999999999` becomes a huge number elsewhere.
final class JsonFields {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;
    private final String path;
    private final JsonObject object;

    private JsonFields(String path, JsonObject object) {
        this.path = path;
        this.object = object;
    }

    /// @param entry the name of the entry, the beginning of each path
    static JsonFields parse(String entry, byte[] utf8) throws BrokenEntryException {
        try (JsonReader reader = new JsonReader(
                new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString()))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(DEEPEST);
            JsonElement root = JsonParser.parseReader(reader);
            if (root instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
                return new JsonFields(entry, object);
            }
        } catch (CharacterCodingException _) {
            throw new BrokenEntryException(entry, "its text is not UTF-8");
        } catch (IOException | JsonParseException | IllegalStateException _) {
            throw new BrokenEntryException(entry, "it is not proper JSON");
        }
        throw new BrokenEntryException(entry, "it is not one JSON object");
    }

    String text(String name) throws BrokenEntryException {
        return text(place(name), object.get(name));
    }

    long whole(String name, long least, long most) throws BrokenEntryException {
        String text = numberText(name);
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            throw wrong(place(name), "is not a whole number");
        }
        throw wrong(place(name), "is out of its range: " + text);
    }

    int count(String name, int most) throws BrokenEntryException {
        return (int) whole(name, 0, most);
    }

    double number(String name) throws BrokenEntryException {
        String text = numberText(name);
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException _) {
            throw wrong(place(name), "is not a number");
        }
        throw wrong(place(name), "is out of its range: " + text);
    }

    boolean flag(String name) throws BrokenEntryException {
        if (object.get(name) instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        throw wrong(place(name), "is missing or neither true nor false");
    }

    JsonFields object(String name) throws BrokenEntryException {
        return fields(place(name), object.get(name));
    }

    /// The object of this name; null where it is said to be null or is not there.
    @Nullable
    JsonFields objectOrNull(String name) throws BrokenEntryException {
        JsonElement element = object.get(name);
        return element == null || element.isJsonNull() ? null : fields(place(name), element);
    }

    List<String> texts(String name) throws BrokenEntryException {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array(name)) {
            texts.add(text(place(name) + "[" + texts.size() + "]", element));
        }
        return texts;
    }

    List<JsonFields> objects(String name) throws BrokenEntryException {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonElement element : array(name)) {
            objects.add(fields(place(name) + "[" + objects.size() + "]", element));
        }
        return objects;
    }

    SortedMap<String, String> textsByName(String name) throws BrokenEntryException {
        SortedMap<String, String> texts = new TreeMap<>();
        JsonFields fields = object(name);
        for (String key : fields.object.keySet()) {
            texts.put(key, fields.text(key));
        }
        return texts;
    }

    /// That the field of this name is wrong, for the caller to throw.
    BrokenEntryException wrong(String name, @Nullable Exception why) {
        return wrong(place(name), "cannot be used" + (why == null ? "" : ": " + why.getMessage()));
    }

    /// That the field of this name is right in itself, but not for this Attune.
    BrokenEntryException refused(String name, String problem, String remedy) {
        return new BrokenEntryException(place(name), problem, remedy);
    }

    private String numberText(String name) throws BrokenEntryException {
        if (object.get(name) instanceof JsonPrimitive primitive && primitive.isNumber()
                && primitive.getAsString().length() <= LONGEST_NUMBER) {
            return primitive.getAsString();
        }
        throw wrong(place(name), "is missing or not a number");
    }

    private JsonArray array(String name) throws BrokenEntryException {
        if (object.get(name) instanceof JsonArray array) {
            return array;
        }
        throw wrong(place(name), "is missing or not a list");
    }

    private static String text(String place, @Nullable JsonElement element) throws BrokenEntryException {
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw wrong(place, "is missing or not a text");
    }

    private static JsonFields fields(String place, @Nullable JsonElement element) throws BrokenEntryException {
        if (element instanceof JsonObject object) {
            return new JsonFields(place, object);
        }
        throw wrong(place, "is missing or not an object");
    }

    private static BrokenEntryException wrong(String place, String problem) {
        return new BrokenEntryException(place, "this field " + problem);
    }

    private String place(String name) {
        return path + (path.endsWith(".json") ? ": " : ".") + name;
    }
}
