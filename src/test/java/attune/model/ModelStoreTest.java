package attune.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.dataset.EncodedPiece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
    private static final ModelFile MODEL = TestModels.small();
    private final Path folder;

    ModelStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aModelComesBackAsItWasSaved() throws IOException {
        Path file = folder.resolve("m.attune-model");
        ModelStore.write(MODEL, file);
        assertSame(MODEL, ModelStore.read(file));
    }

    @Test
    void theHeaderSaysTheSameWithoutTheWeights() throws IOException {
        Path file = folder.resolve("m.attune-model");
        ModelStore.write(MODEL, file);
        ModelHeader header = ModelStore.readHeader(file);
        assertEquals("Test model", header.name());
        assertEquals(MODEL.spec(), header.spec());
        assertEquals(MODEL.provenance(), header.provenance());
        assertEquals(MODEL.weights().length, header.parameters());
        assertEquals(ModelStore.weightsSha256(MODEL), header.weightsSha256());
        assertEquals(2, header.pieces());
        assertEquals(2, header.kept().orElseThrow().epoch()); // the last one told of, although the first was better
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        ModelStore.write(MODEL, folder.resolve("one"));
        ModelStore.write(TestModels.small(), folder.resolve("two"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("two")));
    }

    @Test
    void savingReplacesWhatStoodThereAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("m.attune-model");
        Files.writeString(file, "something older");
        ModelStore.write(MODEL, file);
        assertSame(MODEL, ModelStore.read(file));
        assertEquals(List.of(file), list());
    }

    @Test
    void aLinkIsWrittenThrough() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        ModelStore.write(MODEL, link);
        assertEquals(real, link.toRealPath());
        assertSame(MODEL, ModelStore.read(real));
    }

    @Test
    void aModelThatCannotBeSavedLeavesTheOldOneAlone() throws IOException {
        Path file = folder.resolve("m.attune-model");
        ModelStore.write(MODEL, file);
        float[] broken = MODEL.weights().clone();
        broken[3] = Float.NaN;
        ModelFile bad = new ModelFile("bad", MODEL.spec(), MODEL.vocabulary(), MODEL.provenance(), broken, List.of());
        assertThrows(IllegalArgumentException.class, () -> ModelStore.write(bad, file));
        assertThrows(NoSuchFileException.class, () -> ModelStore.write(MODEL, folder.resolve("missing/m")));
        assertSame(MODEL, ModelStore.read(file));
        assertFalse(Files.exists(folder.resolve("missing")));
    }

    @Test
    void weightsThatDoNotFitTheSpecAreNotSaved() {
        ModelFile bad = new ModelFile("bad", MODEL.spec(), MODEL.vocabulary(), MODEL.provenance(), new float[3],
                List.of());
        assertThrows(IllegalArgumentException.class, () -> ModelStore.write(bad, folder.resolve("bad")));
        assertFalse(Files.exists(folder.resolve("bad")));
    }

    @Test
    void aModelOfTheSeedsSizeComesBack() throws IOException {
        ModelFile large = TestModels.of("Seed", AttentionLstmSpec.seed(), TestModels.VOCABULARY);
        ModelStore.write(large, folder.resolve("large"));
        assertArrayEquals(large.weights(), ModelStore.read(folder.resolve("large")).weights());
    }

    static void assertSame(ModelFile wanted, ModelFile got) {
        assertEquals(wanted.name(), got.name());
        assertEquals(wanted.spec(), got.spec());
        assertEquals(wanted.vocabulary().notes(), got.vocabulary().notes());
        assertEquals(wanted.vocabulary().durations(), got.vocabulary().durations());
        assertEquals(wanted.provenance(), got.provenance());
        assertArrayEquals(wanted.weights(), got.weights());
        assertEquals(wanted.trainingPieces().size(), got.trainingPieces().size());
        for (int i = 0; i < wanted.trainingPieces().size(); i++) {
            EncodedPiece one = wanted.trainingPieces().get(i);
            EncodedPiece other = got.trainingPieces().get(i);
            assertEquals(one.name(), other.name());
            assertArrayEquals(one.notes(), other.notes());
            assertArrayEquals(one.durations(), other.durations());
            assertArrayEquals(one.known(), other.known());
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
