package attune.model;

import attune.container.ContainerWriter;
import attune.dataset.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Model files on disk: `.attune-model`, a zip of `model.json`, `weights.bin` and `pieces.bin`.
///
/// Never DL4J's own format: its loader runs code from crafted files.
public final class ModelStore {
    /// The ending of a model file's name.
    public static final String ENDING = ".attune-model";

    private ModelStore() {}

    /// Writes the model; the same model gives the same bytes. What stood there before stays until the new file is proven.
    ///
    /// @throws IllegalArgumentException where the weights do not fit the spec or are not finite
    public static void write(ModelFile model, Path file) throws IOException {
        checkWeights(model);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] weights = Binary.floats(model.weights());
        byte[] pieces = Binary.pieces(model.trainingPieces());
        parts.put(Parts.MODEL, Parts.json(Parts.MODEL_FORMAT,
                ModelJson.write(model, Sha256.of(weights), Sha256.of(pieces))));
        parts.put(Parts.WEIGHTS, weights);
        parts.put(Parts.PIECES, pieces);
        ContainerWriter.write(file, parts, ModelStore::read);
    }

    /// The whole model.
    ///
    /// @throws UnreadableModelException where the file is not a model that this Attune can use, in a sentence
    public static ModelFile read(Path file) throws IOException {
        return Parts.read(file, Set.of(Parts.MODEL, Parts.WEIGHTS, Parts.PIECES), parts -> {
            ModelJson.Read json = ModelJson.read(parts.json(Parts.MODEL, Parts.MODEL_FORMAT));
            return parts.model(json, Parts.WEIGHTS, json.header().weightsSha256());
        });
    }

    /// What the model says of itself, without reading its weights.
    ///
    /// @throws UnreadableModelException where the file is not a model that this Attune can use, in a sentence
    public static ModelHeader readHeader(Path file) throws IOException {
        return Parts.read(file, Set.of(Parts.MODEL, Parts.WEIGHTS, Parts.PIECES),
                parts -> ModelJson.read(parts.json(Parts.MODEL, Parts.MODEL_FORMAT)).header());
    }

    /// The fingerprint of a model's weights, by which takes know it; equals [ModelHeader#weightsSha256()].
    public static String weightsSha256(ModelFile model) {
        return Sha256.of(Binary.floats(model.weights()));
    }

    static void checkWeights(ModelFile model) {
        long wanted = ModelJson.parameters(model.spec(), model.vocabulary());
        if (model.weights().length != wanted) {
            throw new IllegalArgumentException("This network has " + wanted + " weights, not "
                    + model.weights().length);
        }
        for (float weight : model.weights()) {
            if (!Float.isFinite(weight)) {
                throw new IllegalArgumentException("The model's weights are not all numbers: it cannot be saved");
            }
        }
    }
}
