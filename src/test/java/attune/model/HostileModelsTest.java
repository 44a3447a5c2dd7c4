package attune.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileModelsTest {
    private final Path folder;
    private final Path file;

    HostileModelsTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("m.attune-model");
    }

    @BeforeEach
    void save() throws IOException {
        ModelStore.write(TestModels.small(), file);
    }

    @Test
    void aModelPackedAgainByAnotherProgramIsRead() throws IOException {
        ZipParts.save(file, ZipParts.zip(ZipParts.of(file)));
        ModelStoreTest.assertSame(TestModels.small(), ModelStore.read(file));
    }

    @Test
    void whatIsNoModelAtAllIsRefused() throws IOException {
        assertRefused("", "the file is empty", new byte[0]);
        assertRefused("", "this is not a model file", "MThd, but no model".getBytes(StandardCharsets.UTF_8));
        assertRefused("", "parts that do not belong", ZipParts.zip(Map.of("letter.txt", new byte[3])));
        assertTrue(refusal(folder.resolve("nowhere")).problem().contains("there is no such file"));
        assertTrue(refusal(folder).problem().contains("this is a folder"));
    }

    @Test
    void aTruncatedModelIsRefusedWhereverItEnds() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int size = 0; size < whole.length; size += 7) {
            ZipParts.save(file, Arrays.copyOf(whole, size));
            assertThrows(UnreadableModelException.class, () -> ModelStore.read(file));
            assertThrows(UnreadableModelException.class, () -> ModelStore.readHeader(file));
        }
    }

    @Test
    void namesThatLeadOutsideOrComeTwiceAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        assertRefused("", "parts that do not belong", ZipParts.renamed(whole, "weights.bin", "../../a.bin"));
        Map<String, byte[]> parts = ZipParts.of(file);
        parts.put("weights.bim", new byte[4]);
        assertRefused("", "a part twice", ZipParts.renamed(ZipParts.zip(parts), "weights.bim", "weights.bin"));
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file);
        for (int i = 0; i < 20; i++) {
            parts.put("part" + i, new byte[0]);
        }
        assertRefused("", "more parts than a model has", ZipParts.zip(parts));
    }

    @Test
    void aBombIsRefusedBeforeItInflates() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file);
        byte[] blank = new byte[30_000_000];
        Arrays.fill(blank, (byte) ' ');
        parts.put("model.json", blank);
        assertRefused("model.json", "larger than it can be", ZipParts.zip(parts));
    }

    @Test
    void aMissingPartIsNamed() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file);
        parts.remove("pieces.bin");
        assertRefused("pieces.bin", "this part is missing", ZipParts.zip(parts));
    }

    @Test
    void changedWeightsAreNoticed() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file);
        part(parts, "weights.bin")[5] ^= 1;
        assertRefused("weights.bin", "SHA-256", ZipParts.zip(parts));
    }

    @Test
    void weightsThatAreNotNumbersAreRefused() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file);
        byte[] weights = part(parts, "weights.bin");
        String before = Sha256.of(weights);
        Arrays.fill(weights, 4, 8, (byte) 0xff);
        edit(parts, before, Sha256.of(weights));
        assertRefused("weights.bin", "number 1 of it is not finite", ZipParts.zip(parts));
    }

    @Test
    void countsThatDoNotAgreeAreRefused() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file);
        byte[] weights = part(parts, "weights.bin");
        byte[] fewer = Arrays.copyOf(weights, weights.length - 4);
        parts.put("weights.bin", fewer);
        edit(parts, Sha256.of(weights), Sha256.of(fewer));
        assertRefused("weights.bin", "numbers are wanted", ZipParts.zip(parts));
        assertEditRefused("model.json: weights.count", "\"hidden\": 3", "\"hidden\": 4");
        assertEditRefused("pieces.bin", "\"count\": 2,", "\"count\": 3,");
    }

    @Test
    void aNewerVersionSaysToUpdate() throws IOException {
        UnreadableModelException refusal = assertEditRefused("model.json", "\"version\": 1", "\"version\": 2");
        assertEquals("m.attune-model (model.json): it has format version 2, and this Attune reads up to 1; "
                + "update Attune to open it", refusal.getMessage());
        assertEditRefused("model.json: spec.kind", "attention-lstm", "muse-gan");
    }

    @Test
    void jsonThatIsNotProperIsRefused() throws IOException {
        assertJsonRefused("it is not proper JSON", "{\"format\": \"attune-model\",}");
        assertJsonRefused("it is not proper JSON", "[".repeat(20_000));
        assertJsonRefused("it is not proper JSON", "{\"a\":".repeat(40) + "1" + "}".repeat(40));
        assertJsonRefused("it is not one JSON object", "[1, 2]");
        assertJsonRefused("it is not proper JSON", "{\"format\": \"attune-model\"} {}");
        assertJsonRefused("it is not one JSON object", "");
        Map<String, byte[]> parts = ZipParts.of(file);
        parts.put("model.json", new byte[]{'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        assertRefused("model.json", "UTF-8", ZipParts.zip(parts));
    }

    @Test
    void eachFieldIsLookedAt() throws IOException {
        assertEditRefused("model.json: spec.window", "\"window\": 4", "\"window\": 1e999999999");
        assertEditRefused("model.json: spec.window", "\"window\": 4", "\"window\": 4.5");
        assertEditRefused("model.json: spec.window", "\"window\": 4", "\"window\": -1");
        assertEditRefused("model.json: spec.kind", "\"window\": 4", "\"window\": 0");
        assertEditRefused("model.json: spec.dropout", "\"dropout\": 0.1", "\"dropout\": \"much\"");
        assertEditRefused("model.json: spec.attention", "\"attention\": true", "\"attention\": 1");
        assertEditRefused("model.json: vocabulary", "\"C4\"", "\"A4\"");
        assertEditRefused("model.json: vocabulary", "\"C4.E4\"", "\"C4.H4\"");
        assertEditRefused("model.json: vocabulary", "\"1/3\"", "\"1/0\"");
        assertEditRefused("model.json: provenance.plan", "\"rmsprop\"", "\"magic\"");
        assertEditRefused("model.json: name", "\"Test model\"", "null");
    }

    @Test
    void aHostileListOfPiecesIsRefused() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file);
        byte[] pieces = part(parts, "pieces.bin");
        String before = Sha256.of(pieces);
        for (int at = 0; at < 8; at++) {
            byte[] spoilt = pieces.clone();
            Arrays.fill(spoilt, at, at + 4, (byte) 0x7f);
            Map<String, byte[]> changed = ZipParts.of(file);
            changed.put("pieces.bin", spoilt);
            edit(changed, before, Sha256.of(spoilt));
            assertRefused("pieces.bin", "", ZipParts.zip(changed));
        }
    }

    private UnreadableModelException assertEditRefused(String place, String from, String to) throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file);
        byte[] whole = Files.readAllBytes(file);
        edit(parts, from, to);
        UnreadableModelException refusal = assertRefused(place, "", ZipParts.zip(parts));
        ZipParts.save(file, whole);
        return refusal;
    }

    private void assertJsonRefused(String problem, String json) throws IOException {
        Map<String, byte[]> parts = Map.of("model.json", json.getBytes(StandardCharsets.UTF_8));
        assertRefused("model.json", problem, ZipParts.zip(parts));
        save();
    }

    private UnreadableModelException assertRefused(String place, String problem, byte[] bytes) throws IOException {
        byte[] before = Files.readAllBytes(file);
        ZipParts.save(file, bytes);
        UnreadableModelException refusal = refusal(file);
        assertEquals(place, refusal.place(), refusal.getMessage());
        assertTrue(refusal.problem().contains(problem), refusal.getMessage());
        assertFalse(refusal.toString().contains("\n"), refusal.toString());
        ZipParts.save(file, before);
        return refusal;
    }

    private static UnreadableModelException refusal(Path file) {
        return assertThrows(UnreadableModelException.class, () -> ModelStore.read(file));
    }

    private static void edit(Map<String, byte[]> parts, String from, String to) {
        String json = new String(part(parts, "model.json"), StandardCharsets.UTF_8);
        assertTrue(json.contains(from), from);
        parts.put("model.json", json.replaceFirst(java.util.regex.Pattern.quote(from), to)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return java.util.Objects.requireNonNull(parts.get(name));
    }
}
