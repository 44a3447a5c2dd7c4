package attune.model;

import attune.container.BrokenEntryException;
import attune.dataset.DurationToken;
import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/// The header of a model file as JSON, both ways: spec, vocabulary, provenance, and what the binary parts must be.
final class ModelJson {
    private static final int MOST_PIECES = 1_000_000;

    private ModelJson() {}

    /// @param piecesSha256 of the entry with the training pieces
    static JsonObject write(ModelFile model, String weightsSha256, String piecesSha256) {
        JsonObject json = new JsonObject();
        json.addProperty("name", model.name());
        json.add("spec", SpecJson.write(model.spec()));
        JsonObject vocabulary = new JsonObject();
        vocabulary.add("notes", texts(model.vocabulary().notes()));
        vocabulary.add("durations", texts(model.vocabulary().durations()));
        json.add("vocabulary", vocabulary);
        json.add("provenance", ProvenanceJson.write(model.provenance()));
        json.add("metrics", metrics(model.provenance()));
        json.add("weights", part(model.weights().length, weightsSha256));
        json.add("pieces", part(model.trainingPieces().size(), piecesSha256));
        return json;
    }

    /// The header, and what the entry with the training pieces must hash to.
    record Read(ModelHeader header, String piecesSha256) {}

    static Read read(JsonFields json) throws BrokenEntryException {
        ModelSpec spec = SpecJson.read(json.object("spec"));
        Vocabulary vocabulary = vocabulary(json);
        Provenance provenance = ProvenanceJson.read(json.object("provenance"));
        JsonFields weights = json.object("weights");
        JsonFields pieces = json.object("pieces");
        long parameters = parameters(spec, vocabulary);
        if (weights.whole("count", 0, Long.MAX_VALUE) != parameters) {
            throw weights.wrong("count",
                    new IllegalArgumentException("this network has " + parameters + " weights"));
        }
        ModelHeader header = new ModelHeader(json.text("name"), spec, vocabulary, provenance, parameters,
                weights.text("sha256"), pieces(spec, pieces));
        return new Read(header, pieces.text("sha256"));
    }

    /// How many pieces, or lines of pieces, the model was trained on.
    private static int pieces(ModelSpec spec, JsonFields pieces) throws BrokenEntryException {
        int count = pieces.count("count", MOST_PIECES);
        if (spec instanceof EncoderDecoderSpec passages && count % passages.voices() != 0) {
            throw pieces.wrong("count",
                    new IllegalArgumentException("each piece has " + passages.voices() + " lines, a voice each"));
        }
        return count;
    }

    static long parameters(ModelSpec spec, Vocabulary vocabulary) {
        return switch (spec) {
            case AttentionLstmSpec lstm ->
                lstm.parameters(vocabulary.notes().size(), vocabulary.durations().size());
            case EncoderDecoderSpec passages -> passages.parameters(vocabulary);
            case MuseGanSpec voices -> voices.parameters();
        };
    }

    static JsonObject part(long count, String sha256) {
        JsonObject json = new JsonObject();
        json.addProperty("count", count);
        json.addProperty("sha256", sha256);
        return json;
    }

    static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static JsonElement metrics(Provenance provenance) {
        JsonObject json = new JsonObject();
        provenance.epochs().stream().filter(EpochResult::best).reduce((_, later) -> later)
                .ifPresent(kept -> json.add("kept", ProvenanceJson.epoch(kept)));
        return json;
    }

    private static Vocabulary vocabulary(JsonFields json) throws BrokenEntryException {
        JsonFields fields = json.object("vocabulary");
        List<String> notes = fields.texts("notes");
        List<String> durations = fields.texts("durations");
        try {
            notes.forEach(NoteToken::pitches);
            durations.forEach(DurationToken::quarters);
            return new Vocabulary(notes, durations);
        } catch (IllegalArgumentException problem) {
            throw json.wrong("vocabulary", problem);
        }
    }
}
