package attune.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attune evaluate` and `attune info` with a MuseGAN.
class EvaluateVoicesTest {
    @TempDir
    private Path temp;

    private Path pieces = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void fourVoices() throws IOException {
        model = temp.resolve("m.attune-model");
        pieces = VoicedPieces.in(temp.resolve("pieces"), 3, 4);
        assertEquals(0, run("train", "--kind", "musegan", "--data", pieces, "--out", model, "--generator", "4",
                "--critic", "4", "--steps", "7", "--seed", "2").code());
    }

    @Test
    void theFiguresOfSamplesStandBesideThoseOfThePieces() {
        CommandRun run = evaluate("--samples", "70", "--seed", "5", "--json");
        assertEquals(0, run.code(), run.err());
        JsonObject json = run.json();
        assertEquals(70, json.get("samples").getAsInt());
        assertEquals(21, json.get("windows").getAsInt());
        JsonObject figures = json.getAsJsonObject("figures");
        assertEquals(1, figures.getAsJsonObject("model").get("pitch classes S").getAsDouble(), "one pitch a bar");
        assertTrue(figures.getAsJsonObject("data").get("pitch classes S").getAsDouble() > 1);
        assertTrue(figures.getAsJsonObject("shuffled").has("tonal distance SA"));
        assertEquals(6, figures.getAsJsonObject("shuffled").size(), "of each two voices, and nothing else");
        assertEquals(0, json.get("identical").getAsDouble());
        assertTrue(json.get("nearest").getAsDouble() > 0);
        assertEquals(0, json.get("crossings").getAsDouble());
        assertTrue(json.get("distance").getAsDouble() > 0);
        assertEquals(run.out(), evaluate("--samples", "70", "--seed", "5", "--json").out(), "same seed, same figures");
    }

    @Test
    void toReadThereIsATable() {
        CommandRun run = evaluate("--samples", "10");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("10 samples beside 21 windows of the pieces"), run.out());
        assertTrue(run.out().contains("tonal distance SA"), run.out());
        assertTrue(run.out().contains("0.0 % of the samples are something learned"), run.out());
    }

    @Test
    void whatDoesNotFitIsToldInOneLine() throws IOException {
        refused(2, "--samples is a number from 2 to 100000, not 1.", "--samples", "1");
        refused(2, "has no use for --harmonies: leave it out.", "--harmonies", "3");
        pieces = VoicedPieces.in(temp.resolve("duets"), 2, 2);
        refused(3, "2 voices, and 4 are wanted");
    }

    @Test
    void infoTellsOfStepsAndWindows() {
        String text = CommandRun.attune("info", model).out();
        assertTrue(text.contains("musegan, 4 tracks, 2 bars"), text);
        assertTrue(text.contains("21 windows of 3 pieces"), text);
        assertTrue(text.contains("7 steps, batches of 32, adam 0.0015, seed 2"), text);
        assertFalse(text.contains("epoch"), text);
        assertFalse(text.contains("held back"), text);
        JsonObject json = CommandRun.attune("info", model, "--json").json();
        assertEquals("musegan", json.get("spec").getAsString());
        JsonObject provenance = json.getAsJsonObject("provenance");
        assertEquals(7, provenance.getAsJsonObject("plan").get("steps").getAsInt());
        assertFalse(provenance.has("epochs"));
    }

    private void refused(int code, String words, Object... options) {
        CommandRun run = evaluate(options);
        assertEquals(code, run.code(), run.err());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains(words), run.err());
    }

    private CommandRun evaluate(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("evaluate", "--model", model, "--data", pieces));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray());
    }

    private static CommandRun run(Object... arguments) {
        return CommandRun.withVoices(FakeVoicesTrainer::new, () -> FakeVoicesModel::new, arguments);
    }
}
