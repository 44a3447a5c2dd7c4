package attune.model;

import attune.container.BrokenEntryException;
import attune.container.ContainerWriter;
import attune.dataset.Sha256;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Checkpoints on disk: the container of [ModelStore] with the state of the updater and the best model beside.
public final class CheckpointStore {
    /// The ending of a checkpoint's name.
    public static final String ENDING = ".attune-checkpoint";
    private static final long MOST_NUMBERS = 500_000_000;
    private static final int MOST = 1_000_000_000;

    private CheckpointStore() {}

    /// Writes the checkpoint as [ModelStore#write] writes a model.
    public static void write(Checkpoint checkpoint, Path file) throws IOException {
        ModelStore.checkWeights(checkpoint.model());
        ModelStore.checkWeights(checkpoint.best());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(Parts.WEIGHTS, Binary.floats(checkpoint.model().weights()));
        parts.put(Parts.PIECES, Binary.pieces(checkpoint.model().trainingPieces()));
        parts.put(Parts.UPDATER, Binary.floats(checkpoint.updaterState()));
        parts.put(Parts.BEST, Binary.floats(checkpoint.best().weights()));
        parts.put(Parts.CHECKPOINT, Parts.json(Parts.CHECKPOINT_FORMAT, json(checkpoint, parts)));
        ContainerWriter.write(file, parts, CheckpointStore::read);
    }

    /// @throws UnreadableModelException where the file is not a checkpoint that this Attune can use, in a sentence
    public static Checkpoint read(Path file) throws IOException {
        return Parts.read(file,
                Set.of(Parts.CHECKPOINT, Parts.WEIGHTS, Parts.PIECES, Parts.UPDATER, Parts.BEST),
                parts -> checkpoint(parts, parts.json(Parts.CHECKPOINT, Parts.CHECKPOINT_FORMAT)));
    }

    private static JsonObject json(Checkpoint checkpoint, Map<String, byte[]> parts) {
        Map<String, String> sums = new LinkedHashMap<>();
        parts.forEach((name, bytes) -> sums.put(name, Sha256.of(bytes)));
        String pieces = sums.getOrDefault(Parts.PIECES, "");
        JsonObject json = new JsonObject();
        json.addProperty("epoch", checkpoint.epoch());
        json.addProperty("batch", checkpoint.batch());
        json.add("running", running(checkpoint.running()));
        json.add("history", ProvenanceJson.epochs(checkpoint.history()));
        json.add("updater",
                ModelJson.part(checkpoint.updaterState().length, sums.getOrDefault(Parts.UPDATER, "")));
        json.add("model",
                ModelJson.write(checkpoint.model(), sums.getOrDefault(Parts.WEIGHTS, ""), pieces));
        json.add("best", ModelJson.write(checkpoint.best(), sums.getOrDefault(Parts.BEST, ""), pieces));
        return json;
    }

    private static Checkpoint checkpoint(Parts parts, JsonFields json) throws IOException, BrokenEntryException {
        JsonFields updater = json.object("updater");
        ModelJson.Read model = ModelJson.read(json.object("model"));
        ModelJson.Read best = ModelJson.read(json.object("best"));
        return new Checkpoint(parts.model(model, Parts.WEIGHTS, model.header().weightsSha256()),
                parts.floats(Parts.UPDATER, updater.whole("count", 0, MOST_NUMBERS), updater.text("sha256")),
                json.count("epoch", MOST), json.count("batch", MOST), running(json.object("running")),
                ProvenanceJson.readEpochs(json.objects("history")),
                parts.model(best, Parts.BEST, best.header().weightsSha256()));
    }

    private static JsonObject running(LossSums sums) {
        JsonObject json = new JsonObject();
        json.addProperty("pitch", sums.pitch());
        json.addProperty("duration", sums.duration());
        json.addProperty("right", sums.right());
        json.addProperty("events", sums.events());
        return json;
    }

    private static LossSums running(JsonFields json) throws BrokenEntryException {
        return new LossSums(json.number("pitch"), json.number("duration"), json.whole("right", 0, Long.MAX_VALUE),
                json.whole("events", 0, Long.MAX_VALUE));
    }
}
