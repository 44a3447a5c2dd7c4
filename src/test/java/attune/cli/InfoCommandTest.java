package attune.cli;

import static attune.cli.CommandRun.attune;
import static attune.cli.CommandRun.attuneWithFakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {
    @TempDir
    Path temp;

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void pieces() throws IOException {
        folder = new Folder(temp).withPieces(4);
    }

    @Test
    void aScoreInJson() {
        JsonObject json = attune("info", folder.piece(), "--json").json();
        assertEquals("score", json.get("kind").getAsString());
        assertEquals(1, json.get("tracks").getAsInt());
        assertEquals(40, json.get("notes").getAsInt());
        assertEquals(20.0, json.get("quarters").getAsDouble());
        assertTrue(json.get("format").getAsString().contains("MIDI"));
        assertEquals(0, json.getAsJsonArray("repairs").size());
    }

    @Test
    void aScoreToRead() {
        CommandRun run = attune("info", folder.piece());
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Cello: 40 notes, program 43"), run.out());
        assertTrue(run.out().contains("20.00 quarters, 0:10"), run.out());
    }

    @Test
    void whatWasRepairedIsToldWithItsPlace() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.piece());
        Path cut = folder.resolve("cut.mid");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 20));
        JsonObject json = attune("info", cut, "--json").json();
        JsonObject repair = json.getAsJsonArray("repairs").get(0).getAsJsonObject();
        assertEquals(Set.of("offset", "problem"), repair.keySet());
        assertTrue(repair.get("offset").getAsLong() > 0);
        assertTrue(attune("info", cut).out().contains("Repaired  byte "), "the same to read");
    }

    @Test
    void aModelInJsonAndToRead() {
        Path model = folder.resolve("m.attune-model");
        attuneWithFakes("train", "--kind", "attention-lstm", "--data", folder.pieces(), "--out", model, "--epochs", "2",
                "--hidden", "8", "--embedding", "4", "--name", "Scales");
        JsonObject json = attune("info", model, "--json").json();
        assertEquals("model", json.get("kind").getAsString());
        assertEquals("attention-lstm", json.get("spec").getAsString());
        assertTrue(json.get("parameters").getAsLong() > 500);
        JsonObject provenance = json.getAsJsonObject("provenance");
        assertEquals(3, provenance.getAsJsonArray("trainingPieces").size());
        assertEquals(1, provenance.getAsJsonArray("validationPieces").size());
        assertEquals(2, provenance.getAsJsonArray("epochs").size());
        assertEquals(64, provenance.get("dataSha256").getAsString().length());
        String text = attune("info", model).out();
        assertTrue(text.contains("Scales") && text.contains("3 pieces, 1 held back"), text);
    }

    @Test
    void whatCannotBeReadIsOneSentenceAndCode3() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.mid"), "this is no MIDI file");
        Path broken = Files.write(folder.resolve("broken.attune-model"),
                "PK nonsense".getBytes(StandardCharsets.UTF_8));
        Path empty = Files.createFile(folder.resolve("empty"));
        for (Path file : List.of(text, broken, empty, folder.resolve("missing.mid"),
                folder.resolve("missing.attune-model"), temp)) {
            CommandRun run = attune("info", file, "--json");
            assertEquals(3, run.code(), run.err());
            assertEquals(1, run.errorLines().size(), run.err());
            assertTrue(run.err().contains(file.getFileName().toString()), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void everyFixtureIsReadOrRefusedInOneSentence() throws IOException {
        try (var files = Files.walk(SharedData.path("data/fixtures"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CommandRun run = attune("info", file, "--json");
                if (run.code() == 0) {
                    assertEquals("score", run.json().get("kind").getAsString());
                } else {
                    assertEquals(3, run.code(), file + ": " + run.err());
                    assertEquals(1, run.errorLines().size(), run.err());
                }
            }
        }
    }
}
