package attune.model;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// Whatever is done to a saved model: it is read, or refused in words.
class MutatedModelsTest {
    private static @Nullable Path folder;
    private static byte[] whole = new byte[0];
    private static Map<String, byte[]> parts = Map.of();

    @BeforeContainer
    static void save() throws IOException {
        folder = Files.createTempDirectory("attune-models");
        Path file = folder.resolve("m");
        ModelStore.write(TestModels.small(), file);
        whole = Files.readAllBytes(file);
        parts = ZipParts.of(file);
    }

    @AfterContainer
    static void clear() throws IOException {
        Path used = Objects.requireNonNull(folder);
        Files.deleteIfExists(used.resolve("m"));
        Files.deleteIfExists(used);
    }

    @Property(tries = 600)
    void bytesChangedAnywhere(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) throws IOException {
        check(mutated(whole, seed, changes));
    }

    @Property(tries = 400)
    void bytesChangedInsideAProperZip(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes)
            throws IOException {
        Map<String, byte[]> changed = new java.util.LinkedHashMap<>(parts);
        String name = seed % 4 == 0 ? "pieces.bin" : "model.json";
        changed.computeIfPresent(name, (_, bytes) -> mutated(bytes, seed, changes));
        check(ZipParts.zip(changed));
    }

    @Property(tries = 200)
    void anyBytes(@ForAll byte[] bytes) throws IOException {
        check(bytes);
    }

    private static void check(byte[] bytes) throws IOException {
        Path file = ZipParts.save(Objects.requireNonNull(folder).resolve("m"), bytes);
        try {
            assertNotNull(ModelStore.read(file).weights());
            assertNotNull(ModelStore.readHeader(file).spec());
        } catch (UnreadableModelException refusal) {
            assertNotNull(refusal.getMessage());
        }
    }

    private static byte[] mutated(byte[] bytes, long seed, int changes) {
        byte[] changed = bytes.clone();
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            changed[random.nextInt(changed.length)] = (byte) (random.nextBoolean()
                    ? random.nextInt()
                    : "{}[]\",:0-\\".charAt(random.nextInt(10)));
        }
        return changed;
    }
}
