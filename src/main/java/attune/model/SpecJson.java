package attune.model;

import attune.container.BrokenEntryException;
import com.google.gson.JsonObject;

/// The shape of a network as JSON, both ways.
final class SpecJson {
    private static final int WIDEST = 4096;

    private SpecJson() {}

    static JsonObject write(ModelSpec spec) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", spec.kind());
        switch (spec) {
            case AttentionLstmSpec lstm -> {
                json.addProperty("window", lstm.window());
                json.addProperty("noteEmbedding", lstm.noteEmbedding());
                json.addProperty("durationEmbedding", lstm.durationEmbedding());
                json.addProperty("hidden", lstm.hidden());
                json.addProperty("attention", lstm.attention());
                json.addProperty("dropout", lstm.dropout());
            }
            case EncoderDecoderSpec passages -> {
                json.addProperty("task", passages.task().id());
                json.addProperty("voices", passages.voices());
                json.addProperty("noteEmbedding", passages.noteEmbedding());
                json.addProperty("featureEmbedding", passages.featureEmbedding());
                json.addProperty("encoder", passages.encoder());
                json.addProperty("decoder", passages.decoder());
                json.addProperty("alignment", passages.alignment());
                json.addProperty("readout", passages.readout());
                json.addProperty("attention", passages.attention());
                json.addProperty("dropout", passages.dropout());
            }
            case MuseGanSpec voices -> {
                json.addProperty("tracks", voices.tracks());
                json.addProperty("bars", voices.bars());
                json.addProperty("latent", voices.latent());
                json.addProperty("generator", voices.generator());
                json.addProperty("critic", voices.critic());
            }
        }
        return json;
    }

    static ModelSpec read(JsonFields json) throws BrokenEntryException {
        String kind = json.text("kind");
        try {
            return switch (kind) {
                case AttentionLstmSpec.KIND -> attentionLstm(json);
                case EncoderDecoderSpec.KIND -> encoderDecoder(json);
                case MuseGanSpec.KIND -> new MuseGanSpec(json.count("tracks", WIDEST), json.count("bars", WIDEST),
                        json.count("latent", WIDEST), json.count("generator", WIDEST), json.count("critic", WIDEST));
                default -> throw json.refused("kind", "this Attune has no network called " + kind,
                        "update Attune or choose another model");
            };
        } catch (IllegalArgumentException problem) {
            throw json.wrong("kind", problem);
        }
    }

    private static AttentionLstmSpec attentionLstm(JsonFields json) throws BrokenEntryException {
        return new AttentionLstmSpec(json.count("window", WIDEST), json.count("noteEmbedding", WIDEST),
                json.count("durationEmbedding", WIDEST), json.count("hidden", WIDEST), json.flag("attention"),
                json.number("dropout"));
    }

    private static EncoderDecoderSpec encoderDecoder(JsonFields json) throws BrokenEntryException {
        return new EncoderDecoderSpec(PassageTask.ofId(json.text("task")), json.count("voices", WIDEST),
                json.count("noteEmbedding", WIDEST), json.count("featureEmbedding", WIDEST),
                json.count("encoder", WIDEST), json.count("decoder", WIDEST), json.count("alignment", WIDEST),
                json.count("readout", WIDEST), json.flag("attention"), json.number("dropout"));
    }
}
