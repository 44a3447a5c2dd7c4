package attune.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Encoder–decoders in model files and checkpoints.
class PassageModelStoreTest {
    private static final EncoderDecoderSpec SPEC = new EncoderDecoderSpec(PassageTask.HARMONISE, 2, 2, 1, 3, 4, 5, 6,
            true, 0.25);
    private static final Refinements REFINEMENTS = new Refinements(0.125, 4, 0.5, 0.75);
    private final Path folder;
    private final Path file;

    PassageModelStoreTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("m.attune-model");
    }

    @Test
    void aModelComesBackAsItWasSaved() throws IOException {
        ModelStore.write(model(REFINEMENTS), file);
        ModelFile read = ModelStore.read(file);
        ModelStoreTest.assertSame(model(REFINEMENTS), read);
        assertEquals(SPEC, read.spec());
        assertEquals(REFINEMENTS, read.provenance().plan().refinements());
        assertEquals(SPEC, ModelStore.readHeader(file).spec());
    }

    @Test
    void anAnswerWithoutAttentionComesBackToo() throws IOException {
        EncoderDecoderSpec answer = new EncoderDecoderSpec(PassageTask.ANSWER, 1, 1, 1, 1, 1, 1, 1, false, 0);
        ModelFile model = TestModels.of(answer, TestModels.VOCABULARY, List.of(TestModels.piece("first.mid", 0, 1)));
        ModelStore.write(model, file);
        ModelStoreTest.assertSame(model, ModelStore.read(file));
    }

    /// So files of models that know no refinements stay what they were, to the byte.
    @Test
    void withoutRefinementsNothingIsSaidOfThem() throws IOException {
        ModelStore.write(model(Refinements.NONE), file);
        assertFalse(json().contains("refinements"));
        assertEquals(Refinements.NONE, ModelStore.read(file).provenance().plan().refinements());
        ModelStore.write(model(REFINEMENTS), file);
        assertTrue(json().contains("refinements"));
    }

    @Test
    void aCheckpointComesBackWhole() throws IOException {
        ModelFile model = model(REFINEMENTS);
        Checkpoint written = new Checkpoint(model, new float[]{0.5f, -1}, 3, 17, new LossSums(12.5, 1e-9, 3, 77),
                model.provenance().epochs(), model);
        Path checkpoint = folder.resolve("c.attune-checkpoint");
        CheckpointStore.write(written, checkpoint);
        Checkpoint read = CheckpointStore.read(checkpoint);
        ModelStoreTest.assertSame(model, read.model());
        ModelStoreTest.assertSame(model, read.best());
        assertArrayEquals(written.updaterState(), read.updaterState());
        assertEquals(written.running(), read.running());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "task": "harmonise"    | "task": "sing"         | model.json: spec.kind
            "task": "harmonise"    | "task": 1              | model.json: spec.task
            "voices": 2            | "voices": 1            | model.json: spec.kind
            "voices": 2            | "voices": 17           | model.json: spec.kind
            "voices": 2            | "voices": 2.5          | model.json: spec.voices
            "voices": 2            | "voices": 3            | model.json: weights.count
            "noteEmbedding": 2     | "noteEmbedding": 0     | model.json: spec.kind
            "featureEmbedding": 1  | "featureEmbedding": -1 | model.json: spec.featureEmbedding
            "encoder": 3           | "encoder": 4097        | model.json: spec.encoder
            "encoder": 3           | "encoder": 1e999999999 | model.json: spec.encoder
            "decoder": 4           | "decoder": 0           | model.json: spec.kind
            "decoder": 4           | "decoder": 4096        | model.json: weights.count
            "alignment": 5         | "alignment": "5"       | model.json: spec.alignment
            "readout": 6           | "width": 6             | model.json: spec.readout
            "attention": true      | "attention": "yes"     | model.json: spec.attention
            "attention": true      | "attention": false     | model.json: weights.count
            "dropout": 0.25        | "dropout": 1           | model.json: spec.kind
            "kind": "encoder-decoder" | "kind": "attention-lstm" | model.json: spec.window
            "labelSmoothing": 0.125 | "labelSmoothing": 1   | model.json: provenance.plan
            "clip": 4.0            | "clip": -4.0           | model.json: provenance.plan
            "ownNotes": 0.5        | "ownNotes": 1.5        | model.json: provenance.plan
            "decay": 0.75          | "decay": 0             | model.json: provenance.plan
            "decay": 0.75          | "decay": 1e400         | model.json: provenance.plan.refinements.decay
            "clip": 4.0            | "clip": null           | model.json: provenance.plan.refinements.clip
            "clip": 4.0            | "clap": 4.0            | model.json: provenance.plan.refinements.clip
            "refinements": {       | "refinements": 3, "was": { | model.json: provenance.plan.refinements
            "count": 2,            | "count": 3,            | model.json: pieces.count
            """)
    void aHostileFieldIsRefusedInASentence(String from, String to, String place) throws IOException {
        ModelStore.write(model(REFINEMENTS), file);
        Map<String, byte[]> parts = ZipParts.of(file);
        assertTrue(json().contains(from), from);
        parts.put("model.json", json().replace(from, to).getBytes(StandardCharsets.UTF_8));
        ZipParts.save(file, ZipParts.zip(parts));
        UnreadableModelException refusal = assertThrows(UnreadableModelException.class, () -> ModelStore.read(file));
        assertEquals(place, refusal.place(), refusal.getMessage());
        assertFalse(String.valueOf(refusal.getMessage()).contains("\n"), refusal.getMessage());
        assertThrows(UnreadableModelException.class, () -> ModelStore.readHeader(file));
    }

    @Test
    void aModelThatLacksALineIsNotSaved() {
        ModelFile broken = TestModels.of(SPEC, TestModels.VOCABULARY, List.of(TestModels.piece("first.mid", 0)));
        assertThrows(IOException.class, () -> ModelStore.write(broken, file));
        assertFalse(Files.exists(file));
    }

    private String json() throws IOException {
        return new String(Objects.requireNonNull(ZipParts.of(file).get("model.json")), StandardCharsets.UTF_8);
    }

    private static ModelFile model(Refinements refinements) {
        ModelFile model = TestModels.of(SPEC, TestModels.VOCABULARY,
                List.of(TestModels.piece("first.mid", 0, 1, 2), TestModels.piece("first.mid", 4, 1)));
        Provenance from = model.provenance();
        return new ModelFile(model.name(), model.spec(), model.vocabulary(),
                new Provenance(from.created(), from.dataSha256(), from.trainingPieces(), from.validationPieces(),
                        from.plan().withRefinements(refinements), from.epochs(), from.versions(), from.notes()),
                model.weights(), model.trainingPieces());
    }
}
