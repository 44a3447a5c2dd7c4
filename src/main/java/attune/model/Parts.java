package attune.model;

import attune.container.BrokenEntryException;
import attune.container.ContainerKind;
import attune.container.ContainerReader;
import attune.dataset.Sha256;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// The parts of a model file or a checkpoint, by name, with what each may be at most.
record Parts(ContainerReader container) {
    static final String MODEL = "model.json";
    static final String WEIGHTS = "weights.bin";
    static final String PIECES = "pieces.bin";
    static final String CHECKPOINT = "checkpoint.json";
    static final String UPDATER = "updater.bin";
    static final String BEST = "best-weights.bin";
    static final String MODEL_FORMAT = "attune-model";
    static final String CHECKPOINT_FORMAT = "attune-checkpoint";
    /// The version of both formats that this Attune writes, and the newest that it reads.
    static final int VERSION = 1;

    private static final ContainerKind KIND = new ContainerKind("model",
            "choose a file that Attune saved, its name ends in .attune-model");
    private static final long LARGEST_JSON = 32_000_000;
    private static final long LARGEST_PIECES = 256_000_000;
    private static final int TEXT_SHRINKS = 100;
    private static final int NUMBERS_SHRINK = 10;
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    /// Makes something of the parts.
    @FunctionalInterface
    interface Use<T> {
        T of(Parts parts) throws IOException, BrokenEntryException;
    }

    static <T> T read(Path file, Set<String> expected, Use<T> use) throws IOException {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                throw new BrokenEntryException("", "this is a folder", "choose a model file");
            }
            try (ContainerReader container = ContainerReader.open(file, KIND, expected)) {
                return use.of(new Parts(container));
            }
        } catch (BrokenEntryException broken) {
            throw new UnreadableModelException(name, broken.place(), broken.problem(),
                    broken.isDamage() ? broken.remedy() + ": fetch it again or train anew" : broken.remedy());
        } catch (NoSuchFileException _) {
            throw new UnreadableModelException(name, "", "there is no such file", "check its name and folder");
        } catch (AccessDeniedException _) {
            throw new UnreadableModelException(name, "", "the file may not be read", "check its permissions");
        } catch (FileSystemException problem) {
            String reason = problem.getReason() == null ? problem.getClass().getSimpleName() : problem.getReason();
            throw new UnreadableModelException(name, "", "the system cannot read it (" + reason + ")",
                    "check the disk");
        }
    }

    static byte[] json(String format, JsonObject content) {
        JsonObject json = new JsonObject();
        json.addProperty("format", format);
        json.addProperty("version", VERSION);
        for (Map.Entry<String, JsonElement> field : content.entrySet()) {
            json.add(field.getKey(), field.getValue());
        }
        return GSON.toJson(json).getBytes(StandardCharsets.UTF_8);
    }

    /// The JSON of this name; its format and version are looked at before anything else.
    JsonFields json(String name, String format) throws IOException, BrokenEntryException {
        JsonFields json = JsonFields.parse(name, container.entry(name, LARGEST_JSON, TEXT_SHRINKS));
        if (!json.text("format").equals(format)) {
            throw new BrokenEntryException(name, "it is of another format", "choose a file of the right kind");
        }
        long version = json.whole("version", 1, Long.MAX_VALUE);
        if (version > VERSION) {
            throw new BrokenEntryException(name,
                    "it has format version " + version + ", and this Attune reads up to " + VERSION,
                    "update Attune to open it");
        }
        return json;
    }

    /// The model that a header describes, with its weights and pieces.
    ModelFile model(ModelJson.Read json, String weightsName, String weightsSha256)
            throws IOException, BrokenEntryException {
        ModelHeader header = json.header();
        float[] weights = floats(weightsName, header.parameters(), weightsSha256);
        byte[] pieces = container.entry(PIECES, LARGEST_PIECES, NUMBERS_SHRINK);
        checkHash(PIECES, pieces, json.piecesSha256());
        ModelFile model = new ModelFile(header.name(), header.spec(), header.vocabulary(), header.provenance(),
                weights, Binary.pieces(PIECES, pieces, header.vocabulary()));
        if (model.trainingPieces().size() != header.pieces()) {
            throw new BrokenEntryException(PIECES, "it holds another number of pieces than the header says");
        }
        return model;
    }

    float[] floats(String name, long count, String sha256) throws IOException, BrokenEntryException {
        byte[] bytes = container.entry(name, Math.multiplyExact(count, Float.BYTES), NUMBERS_SHRINK);
        checkHash(name, bytes, sha256);
        return Binary.floats(name, bytes, count);
    }

    private static void checkHash(String name, byte[] bytes, String sha256) throws BrokenEntryException {
        if (!Sha256.of(bytes).equals(sha256)) {
            throw new BrokenEntryException(name, "its SHA-256 is not the one in the header");
        }
    }
}
