package attune.cli;

import attune.model.AttentionLstmSpec;
import attune.model.EncoderDecoderSpec;
import attune.model.EpochResult;
import attune.model.Losses;
import attune.model.ModelHeader;
import attune.model.ModelSpec;
import attune.model.MuseGanSpec;
import attune.model.Provenance;
import attune.model.TrainingPlan;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.TreeMap;

/// What `info` says of a model.
final class ModelInfo {
    private ModelInfo() {}

    static JsonObject json(ModelHeader model) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", "model");
        json.addProperty("spec", model.spec().kind());
        json.addProperty("parameters", model.parameters());
        json.add("provenance", provenance(model.spec(), model.provenance()));
        json.addProperty("name", model.name());
        json.add("network", Json.tree(model.spec()));
        JsonObject vocabulary = new JsonObject();
        vocabulary.addProperty("notes", model.vocabulary().notes().size());
        vocabulary.addProperty("durations", model.vocabulary().durations().size());
        json.add("vocabulary", vocabulary);
        json.addProperty("weightsSha256", model.weightsSha256());
        return json;
    }

    private static JsonObject provenance(ModelSpec spec, Provenance provenance) {
        JsonObject json = new JsonObject();
        json.addProperty("created", provenance.created());
        json.addProperty("dataSha256", provenance.dataSha256());
        json.add("trainingPieces", Json.tree(provenance.trainingPieces()));
        json.add("validationPieces", Json.tree(provenance.validationPieces()));
        json.addProperty("seed", provenance.plan().seed());
        if (spec instanceof MuseGanSpec) {
            json.add("plan", steps(provenance.plan()));
        } else {
            json.add("plan", Json.tree(provenance.plan()));
            JsonArray epochs = new JsonArray();
            provenance.epochs().forEach(epoch -> epochs.add(EpochLines.json(epoch)));
            json.add("epochs", epochs);
        }
        json.add("versions", Json.tree(new TreeMap<>(provenance.versions())));
        json.add("notes", Json.tree(new TreeMap<>(provenance.notes())));
        return json;
    }

    /// A generator and its critic have steps where other networks have epochs, and no losses that would say anything.
    private static JsonObject steps(TrainingPlan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("steps", plan.epochs());
        json.addProperty("batch", plan.batch());
        json.add("learningRate", Json.number(plan.learningRate()));
        json.addProperty("seed", plan.seed());
        return json;
    }

    static String text(ModelHeader model) {
        Provenance provenance = model.provenance();
        TextTable table = new TextTable();
        table.row("Model", model.name());
        table.row("Network", network(model.spec()));
        table.row("Parameters", String.format(Locale.ROOT, "%,d", model.parameters()));
        if (model.spec() instanceof MuseGanSpec) {
            addVoices(table, model);
        } else {
            addEvents(table, model);
        }
        new TreeMap<>(provenance.notes()).forEach(table::row);
        return table.toString();
    }

    private static void addVoices(TextTable table, ModelHeader model) {
        Provenance provenance = model.provenance();
        TrainingPlan plan = provenance.plan();
        table.row("Made", provenance.created());
        table.row("Trained on", Words.count(model.pieces(), "window") + " of "
                + Words.count(provenance.trainingPieces().stream().distinct().count(), "piece"));
        table.row("Plan", String.format(Locale.ROOT, "%,d steps, batches of %d, adam %s, seed %d", plan.epochs(),
                plan.batch(), plan.learningRate(), plan.seed()));
    }

    private static void addEvents(TextTable table, ModelHeader model) {
        Provenance provenance = model.provenance();
        TrainingPlan plan = provenance.plan();
        table.row("Knows", model.vocabulary().notes().size() + " notes and chords, "
                + model.vocabulary().durations().size() + " lengths (START among them)");
        table.row("Made", provenance.created());
        table.row("Trained on",
                Words.count(provenance.trainingPieces().size(), "piece") + ", " + provenance.validationPieces().size()
                        + " held back");
        table.row("Plan", String.format(Locale.ROOT, "%d epochs at most, batches of %d, %s %s, seed %d",
                plan.epochs(), plan.batch(), plan.updater(), plan.learningRate(), plan.seed()));
        model.kept().ifPresent(epoch -> table.row("Kept", "epoch " + epoch.epoch() + ", " + losses(epoch)));
    }

    private static String network(ModelSpec spec) {
        return switch (spec) {
            case AttentionLstmSpec lstm -> spec.kind() + ", window " + lstm.window() + ", embeddings "
                    + lstm.noteEmbedding() + " and " + lstm.durationEmbedding() + ", hidden " + lstm.hidden()
                    + (lstm.attention() ? "" : ", without attention")
                    + (lstm.dropout() > 0 ? ", dropout " + lstm.dropout() : "");
            case EncoderDecoderSpec passages -> spec.kind() + " to " + passages.task().id() + ", "
                    + Words.count(passages.voices(), "voice") + ", encoder 2 × " + passages.encoder() + ", decoder "
                    + passages.decoder() + ", alignment " + passages.alignment() + ", readout " + passages.readout()
                    + (passages.attention() ? "" : ", without attention")
                    + (passages.dropout() > 0 ? ", dropout " + passages.dropout() : "");
            case MuseGanSpec voices -> spec.kind() + ", " + Words.count(voices.tracks(), "track") + ", "
                    + Words.count(voices.bars(), "bar") + ", inputs of " + voices.latent() + ", generator "
                    + voices.generator() + ", critic " + voices.critic();
        };
    }

    private static String losses(EpochResult epoch) {
        Losses losses = epoch.validation() == null ? epoch.training() : epoch.validation();
        return String.format(Locale.ROOT, "%s %.3f nats an event (pitch %.3f, duration %.3f)",
                epoch.validation() == null ? "training" : "validation", losses.total(), losses.pitch(),
                losses.duration());
    }
}
