package attune.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.TokenSequence;
import attune.generate.Brief;
import attune.generate.PitchRange;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.generate.Take;
import attune.generate.TakeBrief;
import attune.generate.TakePart;
import attune.generate.VoicePart;
import attune.generate.WritingRules;
import attune.model.PassageTask;
import attune.model.Reading;
import attune.music.Fraction;
import attune.music.Meter;
import attune.music.Note;
import attune.music.TickRange;
import attune.music.TimeSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
                "{\"format\":2,\"take\":{}}", "{\"format\":3,\"take\":{}}",
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
    void aTakeOfTheTimeBeforePartsHasOne() throws IOException {
        Files.writeString(folder.resolve("old.take.json"), """
                {"format": 1, "take": {"id": "old", "name": "Take A", "time": "2025-03-01T12:00:00Z",
                 "modelName": "Cello", "modelSha256": "abc",
                 "options": {"pitchTemperature": 0.8, "durationTemperature": 0.6, "topK": 0, "topP": 1.0,
                  "maxEvents": 32, "seed": 7},
                 "primer": {"events": {"notes": ["C4"], "durations": ["1"], "offsets": [
                  {"numerator": 0, "denominator": 1}]}}, "primerName": "after 1 selected", "ticksPerQuarter": 480,
                 "track": 2, "start": 1920, "notes": [{"tick": 0, "duration": 480, "pitch": 60, "velocity": 90}],
                 "ended": true, "starred": true}}""");
        TakesStore.Reading reading = new TakesStore(folder).read();
        assertEquals(List.of(), reading.problems());
        Take take = reading.takes().getFirst();
        assertEquals(List.of(new TakePart(0, 2, "Cello", 0, List.of(new Note(0, 480, 60, 90)))), take.parts());
        assertNull(take.brief());
        assertTrue(take.starred() && take.ended());
    }

    @Test
    void aHarmonyComesBackWithItsPartsAndItsBrief() throws IOException {
        Brief brief = new Brief(480, new Meter(480, List.of()), new TickRange(0, 1920), new TickRange(0, 1920), 4,
                List.of(new VoicePart(0, List.of(new Note(0, 1920, 72, 80)))), List.of(),
                new WritingRules(List.of(new PitchRange(60, 81)), 0b101010110101, true));
        Take take = new Take("h", "Take B", Instant.ofEpochSecond(3), "Chorales", "abc",
                new SamplingOptions(0.8, 0.6, 0, 1, 32, 5), Primer.NOTHING, "to the soprano", 480, 0,
                List.of(new TakePart(1, 1, "Alto", 52, List.of(new Note(0, 1920, 67, 80))),
                        new TakePart(3, 2, "Bass", 52, List.of(new Note(0, 960, 48, 80)))),
                false, true, TakeBrief.of(PassageTask.HARMONISE, brief, List.of(new TimeSignature(0, 3, 4)), 8));
        TakesStore store = new TakesStore(folder);
        store.write(take);
        assertEquals(List.of(take), store.read().takes());
        assertEquals(2, take.notes().size());
        TakeBrief kept = Objects.requireNonNull(take.brief());
        assertEquals(brief.rules(), kept.brief().rules());
        assertEquals(1440, kept.brief().meter().barStart(2));
    }

    @Test
    void anIdCannotLeaveTheFolder() {
        TakesStore store = new TakesStore(folder);
        assertThrows(IllegalArgumentException.class, () -> store.write(take("../a", 1)));
        assertThrows(IllegalArgumentException.class, () -> store.delete("a/b"));
    }

    static Take take(String id, int second) {
        Primer primer = new Primer(new TokenSequence(List.of("C4"), List.of("1/3"), List.of(new Fraction(1, 3))));
        return new Take(id, "Take A", Instant.ofEpochSecond(second), "Cello", "abc",
                new SamplingOptions(0.8, 0, 3, 0.9, 32, Long.MAX_VALUE, Reading.STREAMING), primer, "selection", 480, 1,
                1920,
                List.of(new Note(0, 480, 60, 90)), true, false);
    }
}
