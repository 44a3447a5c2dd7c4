package attune.cli;

import static attune.cli.CommandRun.attuneWithFakes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.model.TableModel;
import attune.music.Score;
import com.google.gson.JsonArray;
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

class ComposeCommandTest {
    @TempDir
    Path temp;

    private Folder folder = new Folder(Path.of(""));
    private Path model = Path.of("");
    private Path out = Path.of("");
    private List<String> before = List.of();

    @BeforeEach
    void trainedModel() throws IOException {
        folder = new Folder(temp).withPieces(3);
        model = folder.resolve("m.attune-model");
        out = folder.resolve("take.mid");
        assertEquals(0, attuneWithFakes("train", "--kind", "attention-lstm", "--data", folder.pieces(), "--out", model,
                "--epochs", "1", "--hidden", "8", "--embedding", "4", "--window", "6").code());
        before = folder.names();
    }

    @Test
    void aTakeIsWrittenWithSoManyNotes() throws UnreadableFileException {
        CommandRun run = compose("--notes", "20", "--seed", "3");
        assertEquals(0, run.code(), run.err());
        Score score = ScoreFiles.read(out).score();
        assertEquals(20, score.noteCount());
        assertTrue(run.out().contains("(seed 3)"), run.out());
    }

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherOthers() throws IOException {
        compose("--notes", "20", "--seed", "3");
        byte[] first = Files.readAllBytes(out);
        compose("--notes", "20", "--seed", "3");
        assertArrayEquals(first, Files.readAllBytes(out));
        compose("--notes", "20", "--seed", "4");
        assertNotEquals(Arrays.toString(first), Arrays.toString(Files.readAllBytes(out)));
    }

    @Test
    void aPrimerLendsItsInstrumentAndFillsTheWindow() throws IOException, UnreadableFileException {
        Path maps = folder.resolve("maps");
        CommandRun run = compose("--notes", "5", "--primer", folder.piece(), "--heatmaps", maps);
        assertEquals(0, run.code(), run.err());
        assertEquals(42, ScoreFiles.read(out).score().tracks().getFirst().program());
        List<String[]> attention = csv(maps.resolve("attention.csv"));
        assertTrue(attention.get(1)[0].startsWith("primer"), attention.get(1)[0]);
    }

    @Test
    void heatMapsArePicturesAndTablesOfTheSameColumns() throws IOException {
        Path maps = folder.resolve("new/maps");
        assertEquals(0, compose("--notes", "9", "--heatmaps", maps).code());
        assertTrue(Files.size(maps.resolve("pitch-probability.png")) > 1000);
        assertTrue(Files.size(maps.resolve("attention.png")) > 1000);
        assertTrue(Files.readString(maps.resolve("attention.svg")).contains("<svg"));
        assertTrue(Files.readString(maps.resolve("pitch-probability.svg")).contains("<svg"));
        List<String[]> pitch = csv(maps.resolve("pitch-probability.csv"));
        List<String[]> attention = csv(maps.resolve("attention.csv"));
        assertEquals(10, pitch.getFirst().length);
        assertArrayEquals(Arrays.copyOfRange(pitch.getFirst(), 1, 10), Arrays.copyOfRange(attention.getFirst(), 1, 10));
        assertTrue(pitch.getFirst()[1].startsWith("1.1 "), pitch.getFirst()[1]);
        for (int col = 1; col <= 9; col++) {
            int column = col;
            double sum = IntStream.range(1, attention.size())
                    .mapToDouble(row -> Double.parseDouble(attention.get(row)[column]))
                    .sum();
            assertEquals(1, sum, 1e-5);
        }
    }

    @Test
    void moreNotesThanAPictureHoldsAreRefusedBeforeTheyAreComposed() throws IOException {
        CommandRun run = compose("--notes", "4001", "--heatmaps", folder.resolve("maps"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("at most 4000 notes"), run.err());
        assertEquals(before, folder.names());
    }

    @Test
    void aTakeCanBeSoundOrAListing() throws IOException {
        out = folder.resolve("take.wav");
        assertEquals(0, compose("--notes", "4").code());
        assertTrue(Files.size(out) > 50_000);
        out = folder.resolve("take.txt");
        assertEquals(0, compose("--notes", "8").code());
        assertEquals(9, Files.readAllLines(out).size(), "a bar of eight notes below the headings");
    }

    @Test
    void whatCannotBeReadIsCode3AndLeavesNothing() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "nothing");
        for (Object[] wrong : new Object[][]{{"--primer", broken}, {"--primer", folder.resolve("missing.mid")},
            {"--model", broken}, {"--model", folder.resolve("missing.attune-model")}}) {
            boolean isModel = wrong[0].equals("--model");
            List<Object> arguments = new ArrayList<>(
                    List.of("compose", "--out", out, "--heatmaps", folder.resolve("maps")));
            arguments.addAll(Arrays.asList(wrong));
            if (!isModel) {
                arguments.addAll(List.of("--model", model));
            }
            CommandRun run = attuneWithFakes(arguments.toArray());
            assertEquals(3, run.code(), run.err());
            assertEquals(1, run.errorLines().size(), run.err());
            assertEquals(before.size() + 1, folder.names().size());
        }
    }

    @Test
    void whereTheHeatMapsCannotBeWrittenTheTakeIsNotEither() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
        CommandRun run = compose("--notes", "4", "--heatmaps", blocked);
        assertEquals(1, run.code());
        assertEquals(1, run.errorLines().size(), run.err());
        assertEquals(before.size() + 1, folder.names().size());
    }

    @Test
    void aModelWhoseExpectationsAreNoNumbersIsToldSoAndNotTakenForAFault() throws IOException {
        CommandRun run = CommandRun.with(FakeTrainer::new, () -> file -> new TableModel(file,
                (_, _) -> new float[][]{new float[file.vocabulary().notes().size()],
                    new float[file.vocabulary().durations().size()]}),
                "compose", "--model", model, "--out", out);
        assertEquals(3, run.code());
        assertTrue(run.err().contains("expectations are not numbers"), run.err());
        assertEquals(before, folder.names());
    }

    @Test
    void severalTakesAreNumberedAndEachIsWhatItsSeedWritesAlone() throws IOException {
        Path maps = folder.resolve("maps");
        CommandRun run = compose("--notes", "12", "--seed", "5", "--takes", "3", "--heatmaps", maps);
        assertEquals(0, run.code(), run.err());
        assertFalse(Files.exists(out));
        assertTrue(run.out().contains("take-2.mid (seed 6)"), run.out());
        assertTrue(Files.exists(maps.resolve("3").resolve("attention.png")));
        compose("--notes", "12", "--seed", "6");
        assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(folder.resolve("take-2.mid")));
        assertEquals(2, compose("--takes", "0").code());
        assertEquals(2, compose("--takes", "101").code());
    }

    @Test
    void asJsonTheTakesAreToldWithAllThatWritesThemAgain() {
        CommandRun run = compose("--notes", "7", "--seed", "5", "--takes", "2", "--streaming", "--json");
        assertEquals(0, run.code(), run.err());
        JsonArray takes = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("takes");
        assertEquals(2, takes.size());
        JsonObject second = takes.get(1).getAsJsonObject();
        assertEquals(6, second.get("seed").getAsLong());
        assertEquals("streaming", second.get("reading").getAsString());
        assertEquals(7, second.get("events").getAsInt());
        assertEquals(folder.resolve("take-2.mid").toString(), second.get("file").getAsString());
        assertTrue(second.get("heatmaps").isJsonNull());
    }

    private CommandRun compose(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("compose", "--model", model, "--out", out));
        arguments.addAll(Arrays.asList(more));
        return attuneWithFakes(arguments.toArray());
    }

    private static List<String[]> csv(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.split(",", -1)).toList();
    }
}
