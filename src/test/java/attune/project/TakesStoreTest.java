package attune.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.TokenSequence;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.generate.Take;
import attune.model.Reading;
import attune.music.Fraction;
import attune.music.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakesStoreTest {
    @TempDir
    Path folder;

    @Test
    void aTakeComesBackAsItWasKept() throws IOException {
        TakesStore store = new TakesStore(folder.resolve("takes"));
        assertEquals(List.of(), store.read().takes());
        store.write(take("a", 1));
        store.write(take("b", 2));
        assertEquals(List.of(take("b", 2), take("a", 1)), store.read().takes(), "newest first");
        store.write(take("a", 1).withStarred(true));
        store.delete("b");
        assertEquals(List.of(take("a", 1).withStarred(true)), store.read().takes());
        store.delete("b");
    }

    @Test
    void aDamagedTakeCostsNoOtherAndIsNamed() throws IOException {
        TakesStore store = new TakesStore(folder);
        store.write(take("a", 1));
        for (String text : List.of("", "{}", "{\"format\":1}", "{\"format\":1,\"take\":{}}",
                "{\"format\":2,\"take\":{}}",
                "{\"format\":\"x\",\"take\":{}}",
                Files.readString(folder.resolve("a.take.json")).replace("\"topP\": 0.9", "\"topP\": 7"),
                Files.readString(folder.resolve("a.take.json")).replace("\"C4\"", "\"H9\""),
                Files.readString(folder.resolve("a.take.json")).replace("\"1/3\"", "\"1/0\""))) {
            Path damaged = Files.writeString(folder.resolve("damaged.take.json"), text);
            TakesStore.Reading reading = store.read();
            assertEquals(List.of(take("a", 1)), reading.takes(), text);
            assertEquals(1, reading.problems().size(), text);
            assertTrue(reading.problems().getFirst().contains(damaged.toString()), text);
        }
    }

    @Test
    void aTakeOfTheTimeBeforeTheStreamingReadingIsWindowed() throws IOException {
        TakesStore store = new TakesStore(folder);
        store.write(take("a", 1));
        Path file = folder.resolve("a.take.json");
        Files.writeString(file, Files.readString(file).replaceAll(",\\s*\"reading\": \"STREAMING\"", ""));
        Take take = store.read().takes().getFirst();
        assertEquals(Reading.WINDOWED, take.options().reading());
        assertEquals(Long.MAX_VALUE, take.options().seed());
    }

    @Test
    void anIdCannotLeaveTheFolder() {
        TakesStore store = new TakesStore(folder);
        assertThrows(IllegalArgumentException.class, () -> store.write(take("../a", 1)));
        assertThrows(IllegalArgumentException.class, () -> store.delete("a/b"));
    }

    private static Take take(String id, int second) {
        Primer primer = new Primer(new TokenSequence(List.of("C4"), List.of("1/3"), List.of(new Fraction(1, 3))));
        return new Take(id, "Take A", Instant.ofEpochSecond(second), "Cello", "abc",
                new SamplingOptions(0.8, 0, 3, 0.9, 32, Long.MAX_VALUE, Reading.STREAMING), primer, "selection", 480, 1,
                1920,
                List.of(new Note(0, 480, 60, 90)), true, false);
    }
}
