package attune.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.io.MidiWriter;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.model.VoicesPlan;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attune train --kind musegan`.
class TrainVoicesTest {
    private static final List<String> SMALL = List.of("--generator", "4", "--critic", "4", "--steps", "4", "--every",
            "1");

    @TempDir
    private Path temp;

    private Path pieces = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void fourVoices() throws IOException {
        pieces = VoicedPieces.in(temp.resolve("pieces"), 3, 4);
        model = temp.resolve("m.attune-model");
    }

    @Test
    void itTellsWhatItLearnsAndThenARowASnapshot() throws IOException {
        VoicedPieces.write(pieces.resolve("duet.mid"), 9, 2);
        CommandRun run = small();
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("duet.mid: 2 voices, and the others have 4"), run.out());
        List<String> lines = run.lines();
        int heading = lines.indexOf(SnapshotLines.HEADING);
        assertTrue(lines.get(heading + 1).startsWith("of the data"), run.out());
        assertTrue(
                lines.get(heading + 2).startsWith("    1    -1.000      0.500     0.250     1.500      1.000     2.00"),
                run.out());
        assertEquals(lines.get(heading + 1).indexOf('%'), lines.get(heading + 2).indexOf('%'), "one under the other");
        assertEquals("done: the network of step 2 is in " + model, lines.getLast());
        ModelFile made = ModelStore.read(model);
        assertEquals(new MuseGanSpec(4, 2, 32, 4, 4), made.spec());
        assertEquals(3 * 7, made.trainingPieces().size(), "each bar but the last begins two bars");
        assertEquals("pieces", made.provenance().notes().get("data"));
        assertEquals("whole bars", made.provenance().notes().get("windows"));
    }

    @Test
    void inJsonEachSnapshotIsALine() {
        CommandRun run = small("--json", "--every", "2");
        assertEquals(0, run.code(), run.err());
        assertEquals(2, run.lines().size());
        JsonObject line = JsonParser.parseString(run.lines().getFirst()).getAsJsonObject();
        assertEquals(2, line.get("step").getAsInt());
        assertEquals(-2, line.get("critic").getAsDouble());
        assertEquals(0.5, line.get("generator").getAsDouble());
        assertEquals(0.25, line.get("penalty").getAsDouble());
        assertEquals(0.5, line.get("distance").getAsDouble());
        assertTrue(line.getAsJsonObject("figures").has("pitch classes S"));
    }

    @Test
    void eachPresetHasItsOwnPlan() throws IOException {
        assertEquals(0, train("--seed", "9").code());
        ModelFile studio = ModelStore.read(model);
        assertEquals(MuseGanSpec.studio(4, 2), studio.spec());
        assertEquals(VoicesPlan.studio(9).steps(), studio.provenance().plan().epochs());
        assertEquals(VoicesPlan.studio(9).batch(), studio.provenance().plan().batch());
        assertEquals(VoicesPlan.studio(9).learningRate(), studio.provenance().plan().learningRate());
        assertEquals(9, studio.provenance().plan().seed());
        assertEquals(0, train("--preset", "seed", "--bars", "1").code());
        ModelFile seed = ModelStore.read(model);
        assertEquals(MuseGanSpec.seed(4, 1), seed.spec());
        assertEquals(VoicesPlan.seed(1).steps(), seed.provenance().plan().epochs());
    }

    @Test
    void theFirstBarsAndCopiesCanBeChosen() throws IOException {
        assertEquals(0, small("--first-bars", "--transpose", "-1..1").code());
        ModelFile made = ModelStore.read(model);
        assertEquals(3, made.trainingPieces().size());
        assertEquals("the first bars", made.provenance().notes().get("windows"));
        assertEquals("-1..1", made.provenance().notes().get("transposition"));
    }

    @Test
    void aCheckpointIsGoneOnFrom() {
        String checkpoint = temp.resolve("c.attune-checkpoint").toString();
        assertEquals(0, small("--checkpoint", checkpoint).code());
        CommandRun run = small("--resume", checkpoint, "--steps", "6", "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals(2, run.lines().size(), "steps 5 and 6");
        CommandRun other = small("--resume", checkpoint, "--first-bars");
        assertEquals(2, other.code());
        assertTrue(other.err().contains("--first-bars, --keep-silent and sizes"), other.err());
    }

    @Test
    void whatDoesNotFitIsToldInOneLine() {
        refused(2, "A musegan has no --epochs: leave it out.", "--epochs", "3");
        refused(2, "A musegan has no --task", "--task", "answer");
        refused(2, "--preset is seed or studio, not large.", "--preset", "large");
        refused(2, "1 to 8 bars", "--bars", "9");
        refused(2, "--tracks is 0 or 2 to 8, not 9.", "--tracks", "9");
        refused(2, "a learning rate above 0", "--learning-rate", "0");
        refused(3, "piece0.mid: 4 voices, and 3 are wanted", "--tracks", "3");
        CommandRun run = CommandRun.attune("train", "--kind", "attention-lstm", "--data", pieces, "--out", model,
                "--steps", "3");
        assertEquals(2, run.code());
        assertEquals("Only a musegan has --steps, not a network of the kind attention-lstm: leave it out.",
                run.err().strip());
    }

    @Test
    void piecesThatAreTooShortAreRefused() throws IOException {
        Path brief = Files.createDirectory(temp.resolve("brief"));
        List<Note> one = IntStream.range(0, 8).mapToObj(beat -> new Note(beat * 480L, 480, 60, 80)).toList();
        Files.write(brief.resolve("a.mid"), MidiWriter.write(Score.ofTracks(480,
                List.of(Track.named("A", 0, 0).withNotes(one), Track.named("B", 0, 1).withNotes(one)))));
        refused(3, "holds no 8 bars to learn from", "--bars", "8", "--data", brief.toString());
    }

    private void refused(int code, String sentence, String... options) {
        CommandRun run = train(options);
        assertEquals(code, run.code(), run.err());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains(sentence), run.err());
        assertFalse(Files.exists(model));
    }

    private CommandRun small(String... options) {
        List<String> all = new ArrayList<>(SMALL);
        for (int i = 0; i < options.length; i++) {
            int at = all.indexOf(options[i]);
            if (at >= 0) {
                all.set(at + 1, options[++i]);
            } else {
                all.add(options[i]);
            }
        }
        return train(all.toArray(String[]::new));
    }

    private CommandRun train(String... options) {
        List<Object> arguments = new ArrayList<>(List.of("train", "--kind", "musegan", "--out", model));
        if (!Arrays.asList(options).contains("--data")) {
            arguments.addAll(List.of("--data", pieces));
        }
        arguments.addAll(Arrays.asList(options));
        return CommandRun.withVoices(FakeVoicesTrainer::new, () -> {
            throw new AssertionError("no loader was to be asked for");
        }, arguments.toArray());
    }
}
