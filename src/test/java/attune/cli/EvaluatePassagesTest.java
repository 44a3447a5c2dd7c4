package attune.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.io.MidiWriter;
import attune.model.evaluation.EvenPassageModel;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attune evaluate` with an encoder–decoder.
class EvaluatePassagesTest {
    @TempDir
    private Path temp;

    private Path learned = Path.of("");
    private Path unseen = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void trainedModel() throws IOException {
        learned = Files.createDirectory(temp.resolve("learned"));
        unseen = Files.createDirectory(temp.resolve("unseen"));
        model = temp.resolve("m.attune-model");
        for (int piece = 0; piece < 3; piece++) {
            Files.write(learned.resolve(piece + ".mid"), MidiWriter.write(threeVoices(piece)));
        }
        Files.write(unseen.resolve("0.mid"), MidiWriter.write(threeVoices(5)));
        Files.copy(learned.resolve("1.mid"), unseen.resolve("copy.mid"));
        train("harmonise");
    }

    @Test
    void anEncoderDecoderIsMeasuredBesideBothBaselines() {
        CommandRun run = evaluate("--json");
        assertEquals(0, run.code(), run.err());
        JsonObject json = run.json();
        assertEquals(List.of("events", "known", "model", "baseline", "copy", "figures", "pieces", "leftOut"),
                List.copyOf(json.keySet()));
        assertEquals(32, json.get("events").getAsInt(), "16 beats of the two voices below the melody");
        assertEquals(1, json.get("pieces").getAsInt());
        assertEquals(1, json.get("leftOut").getAsInt(), "the copy, but not the piece that is only called like one");
        JsonObject network = json.getAsJsonObject("model");
        assertEquals(List.of("pitch", "duration", "total", "accuracy", "sixteenth"), List.copyOf(network.keySet()));
        assertEquals(2, network.get("pitch").getAsDouble());
        assertEquals(2.5 * 32 / 64, network.get("sixteenth").getAsDouble(), "64 sixteenths");
        assertTrue(json.getAsJsonObject("copy").get("total").getAsDouble() > 0);
    }

    @Test
    void theFiguresOfItsHarmoniesStandBesideThoseOfThePieces() {
        JsonObject figures = evaluate("--json", "--no-crossing").json().getAsJsonObject("figures");
        JsonObject data = figures.getAsJsonObject("data");
        assertEquals(0, data.get("crossings").getAsDouble());
        assertEquals(0, figures.getAsJsonObject("model").get("crossings").getAsDouble(), "as it was asked to");
        JsonArray voices = data.getAsJsonArray("voices");
        assertEquals(3, voices.size());
        assertEquals(1, voices.get(2).getAsJsonObject().get("longNotes").getAsDouble());
        assertEquals(List.of("1–2", "1–3", "2–3"), List.copyOf(data.getAsJsonObject("tonalDistance").keySet()));
        assertEquals(voices.get(0),
                figures.getAsJsonObject("model").getAsJsonArray("voices").get(0), "the melody is the same in both");
    }

    @Test
    void toReadThereAreTwoTables() {
        CommandRun run = evaluate();
        assertTrue(run.out().contains("copied harmony"), run.out());
        assertTrue(run.out().contains("back-off"), run.out());
        assertTrue(run.out().contains("parallel fifths"), run.out());
        assertTrue(run.out().contains("1 left out"), run.out());
        assertFalse(evaluate("--harmonies", "0").out().contains("parallel fifths"));
        assertEquals(2, evaluate("--harmonies", "-1").code());
        assertEquals(2, evaluate("--temperature", "11").code());
    }

    @Test
    void answersHaveNoFigures() {
        train("answer");
        CommandRun run = evaluate("--json");
        assertEquals(0, run.code(), run.err());
        assertFalse(run.json().has("figures"));
        assertTrue(evaluate().out().contains("copied figure"), run.out());
    }

    @Test
    void aModelThatHasSeenEverythingIsNotMeasured() {
        CommandRun run = run("evaluate", "--model", model, "--data", learned, "--json");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("has not seen"), run.err());
        assertEquals("", run.out());
    }

    private CommandRun evaluate(Object... more) {
        return run(java.util.stream.Stream
                .concat(java.util.stream.Stream.of("evaluate", "--model", model, "--data", unseen),
                        java.util.Arrays.stream(more))
                .toArray());
    }

    private static CommandRun run(Object... arguments) {
        return CommandRun.withPassages(FakePassageTrainer::new, () -> file -> new EvenPassageModel(file, 2, 0.5),
                arguments);
    }

    private void train(String task) {
        CommandRun run = run("train", "--kind", "encoder-decoder", "--task", task, "--data", learned, "--out", model,
                "--epochs", "1", "--hidden", "4", "--embedding", "2", "--hold-back", "0");
        assertEquals(0, run.code(), run.err());
    }

    /// Four bars of quarters in three voices, another tune each time.
    private static Score threeVoices(int kind) {
        int[] degrees = {0, 2, 4, 5, 7, 9, 11};
        return Score.ofTracks(480, IntStream.range(0, 3).mapToObj(voice -> Track.named("v" + voice, 0, voice)
                .withNotes(IntStream.range(0, 16)
                        .mapToObj(beat -> new Note(beat * 480L, 480,
                                72 - 12 * voice + degrees[(beat * beat * (kind + 1) + voice) % degrees.length], 80))
                        .toList()))
                .toList());
    }
}
