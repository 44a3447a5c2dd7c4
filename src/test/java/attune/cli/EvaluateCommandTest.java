package attune.cli;

import static attune.cli.CommandRun.attuneWithFakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir
    Path temp;

    private Folder folder = new Folder(Path.of(""));
    private Path model = Path.of("");

    @BeforeEach
    void trainedModel() throws IOException {
        folder = new Folder(temp).withPieces(5);
        model = folder.resolve("m.attune-model");
        train("0.2");
    }

    @Test
    void thePiecesHeldBackAreMeasuredBesideTheTrigram() {
        CommandRun run = attuneWithFakes("evaluate", "--model", model, "--data", folder.pieces(), "--json");
        assertEquals(0, run.code(), run.err());
        JsonObject json = run.json();
        assertEquals(List.of("events", "known", "model", "baseline"), List.copyOf(json.keySet()).subList(0, 4));
        assertEquals(40, json.get("events").getAsInt());
        assertEquals(1.0, json.get("known").getAsDouble());
        assertEquals(4, json.get("leftOut").getAsInt());
        JsonObject network = json.getAsJsonObject("model");
        assertEquals(List.of("pitch", "duration", "total", "accuracy"), List.copyOf(network.keySet()));
        assertEquals(Math.log(8), network.get("pitch").getAsDouble(), 1e-5, "eight notes, each as likely");
        assertEquals(0, network.get("duration").getAsDouble(), 1e-5);
        assertTrue(json.getAsJsonObject("baseline").get("total").getAsDouble() > 0);
    }

    @Test
    void toReadThereIsATableWithTheTrigram() {
        CommandRun run = attuneWithFakes("evaluate", "--model", model, "--data", folder.pieces());
        assertTrue(run.out().contains("trigram"), run.out());
        assertTrue(run.out().contains("2.079"), run.out());
        assertTrue(run.out().contains("4 left out"), run.out());
    }

    @Test
    void aModelThatHasSeenEverythingIsNotMeasured() {
        train("0");
        CommandRun run = attuneWithFakes("evaluate", "--model", model, "--data", folder.pieces(), "--json");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("has not seen"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aMissingModelOrFolderIsCode3() {
        assertEquals(3, attuneWithFakes("evaluate", "--model", folder.resolve("no"), "--data", folder.pieces()).code());
        assertEquals(3, attuneWithFakes("evaluate", "--model", model, "--data", folder.resolve("no")).code());
    }

    private void train(String heldBack) {
        assertEquals(0, attuneWithFakes("train", "--kind", "attention-lstm", "--data", folder.pieces(), "--out", model,
                "--epochs", "1", "--hidden", "8", "--embedding", "4", "--window", "6", "--hold-back", heldBack).code());
    }
}
