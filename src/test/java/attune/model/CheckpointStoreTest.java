package attune.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointStoreTest {
    private static final ModelFile MODEL = TestModels.small();
    private final Path file;

    CheckpointStoreTest(@TempDir Path folder) {
        this.file = folder.resolve("c.attune-checkpoint");
    }

    @Test
    void aCheckpointComesBackWhole() throws IOException {
        Checkpoint written = checkpoint();
        CheckpointStore.write(written, file);
        Checkpoint read = CheckpointStore.read(file);
        ModelStoreTest.assertSame(written.model(), read.model());
        ModelStoreTest.assertSame(written.best(), read.best());
        assertArrayEquals(written.updaterState(), read.updaterState());
        assertEquals(3, read.epoch());
        assertEquals(17, read.batch());
        assertEquals(written.running(), read.running());
        assertEquals(written.history(), read.history());
    }

    @Test
    void aModelIsNoCheckpointAndACheckpointNoModel() throws IOException {
        CheckpointStore.write(checkpoint(), file);
        assertThrows(UnreadableModelException.class, () -> ModelStore.read(file));
        ModelStore.write(MODEL, file);
        assertThrows(UnreadableModelException.class, () -> CheckpointStore.read(file));
    }

    @Test
    void aChangedStateOfTheUpdaterIsNoticed() throws IOException {
        CheckpointStore.write(checkpoint(), file);
        Map<String, byte[]> parts = ZipParts.of(file);
        Objects.requireNonNull(parts.get("updater.bin"))[1] ^= 4;
        ZipParts.save(file, ZipParts.zip(parts));
        UnreadableModelException refusal = assertThrows(UnreadableModelException.class,
                () -> CheckpointStore.read(file));
        assertEquals("updater.bin", refusal.place());
        assertTrue(Files.exists(file));
    }

    private static Checkpoint checkpoint() {
        float[] better = MODEL.weights().clone();
        better[0] += 1;
        ModelFile best = new ModelFile(MODEL.name(), MODEL.spec(), MODEL.vocabulary(), MODEL.provenance(), better,
                MODEL.trainingPieces());
        return new Checkpoint(MODEL, new float[]{0.5f, -1, 1e-30f}, 3, 17, new LossSums(12.5, 1e-9, 3, 77),
                MODEL.provenance().epochs(), best);
    }
}
