package attune.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import attune.io.MidiWriter;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.model.ChanceTable;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.PassageTask;
import attune.model.TablePassageModel;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attune compose` with an encoder–decoder.
class ComposePassagesTest {
    @TempDir
    private Path temp;

    private Path model = Path.of("");
    private Path primer = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void harmoniser() throws IOException {
        model = temp.resolve("m.attune-model");
        primer = temp.resolve("melody.mid");
        out = temp.resolve("take.mid");
        writeModel(PassageTask.HARMONISE, 4);
        writePrimer(melody(72));
    }

    @Test
    void aHarmonyHasATrackForEachVoiceAndThePrimersTempoMeterAndKey() throws UnreadableFileException {
        CommandRun run = compose("--seed", "3", "--no-crossing");
        assertEquals(0, run.code(), run.err());
        Score score = ScoreFiles.read(out).score();
        Score before = ScoreFiles.read(primer).score();
        assertEquals(List.of("Tune", "Alto", "Tenor", "Bass"), score.tracks().stream().map(Track::name).toList());
        assertEquals(before.tracks().getFirst().notes(), score.tracks().getFirst().notes());
        assertEquals(4, score.tracks().stream().map(Track::channel).distinct().count());
        assertTrue(score.tracks().stream().allMatch(track -> track.program() == 40));
        assertEquals(before.tempos(), score.tempos());
        assertEquals(before.timeSignatures(), score.timeSignatures());
        assertEquals(before.keySignatures(), score.keySignatures());
        assertTrue(run.out().contains("in 3 voices to " + out + " (seed 3)"), run.out());
    }

    @Test
    void theMelodyCanBeTheBass() throws IOException, UnreadableFileException {
        writePrimer(melody(40));
        assertEquals(0, compose("--melody", "4").code());
        assertEquals(List.of("Soprano", "Alto", "Tenor", "Tune"),
                ScoreFiles.read(out).score().tracks().stream().map(Track::name).toList());
    }

    @Test
    void ofAPieceInAllVoicesTheMelodyIsTheOneAtItsPlace() throws IOException, UnreadableFileException {
        writePrimer(melody(40), melody(72), melody(50), melody(60));
        assertEquals(0, compose("--melody", "2").code());
        Score score = ScoreFiles.read(out).score();
        assertEquals(60, score.tracks().get(1).notes().getFirst().pitch());
        writePrimer(melody(40), melody(72));
        CommandRun unclear = compose("--melody", "2");
        assertEquals(1, unclear.code());
        assertTrue(unclear.err().contains("not clear which is voice 2"), unclear.err());
    }

    @Test
    void severalTakesAreNumberedAndEachIsWhatItsSeedWritesAlone() throws IOException {
        Path maps = temp.resolve("maps");
        CommandRun run = compose("--seed", "5", "--takes", "2", "--heatmaps", maps, "--json");
        assertEquals(0, run.code(), run.err());
        JsonObject second = run.json().getAsJsonArray("takes").get(1).getAsJsonObject();
        assertEquals("harmonise", run.json().get("task").getAsString());
        assertEquals(6, second.get("seed").getAsLong());
        assertTrue(second.get("complete").getAsBoolean());
        assertEquals(12, second.get("quarters").getAsDouble());
        assertEquals(0, second.getAsJsonObject("compromises").get("pitch").getAsInt());
        assertTrue(second.get("nats").getAsDouble() > 0);
        assertTrue(Files.size(maps.resolve("2").resolve("alignment.png")) > 1000);
        compose("--seed", "6");
        assertArrayEquals(Files.readAllBytes(temp.resolve("take-2.mid")), Files.readAllBytes(out));
    }

    @Test
    void theAlignmentHasARowForEachGivenNoteAndAColumnForEachWrittenOne() throws IOException {
        Path maps = temp.resolve("maps");
        CommandRun run = compose("--heatmaps", maps, "--json");
        List<String[]> csv = Files.readAllLines(maps.resolve("alignment.csv")).stream()
                .map(line -> line.split(",", -1)).toList();
        assertEquals(13, csv.size());
        assertEquals("1.1 C5", csv.get(1)[0]);
        assertEquals("1.2 D5", csv.get(2)[0]);
        int events = run.json().getAsJsonArray("takes").get(0).getAsJsonObject().get("events").getAsInt();
        assertEquals(events + 1, csv.getFirst().length);
        for (int voice = 2; voice <= 4; voice++) {
            assertTrue(Files.exists(maps.resolve("pitch-probability-" + voice + ".csv")));
        }
    }

    @Test
    void aBeamFindsOnePassageWhateverTheSeed() throws IOException {
        CommandRun run = compose("--beam", "3", "--seed", "1");
        assertTrue(run.out().contains("the likeliest that a beam of 3 found"), run.out());
        byte[] first = Files.readAllBytes(out);
        compose("--beam", "3", "--seed", "2");
        assertArrayEquals(first, Files.readAllBytes(out));
        assertEquals(2, compose("--beam", "3", "--takes", "2").code());
        assertEquals(2, compose("--beam", "33").code());
    }

    @Test
    void anAnswerIsWrittenByItselfAndIsAsLongAsWhatItAnswers() throws IOException, UnreadableFileException {
        writeModel(PassageTask.ANSWER, 1);
        CommandRun run = compose("--bars", "2", "--json");
        assertEquals(0, run.code(), run.err());
        Score score = ScoreFiles.read(out).score();
        assertEquals(1, score.tracks().size());
        assertEquals(6, run.json().getAsJsonArray("takes").get(0).getAsJsonObject().get("quarters").getAsDouble());
        assertTrue(score.end() <= 6 * 480);
        assertEquals(3, score.timeSignatures().getFirst().beats());
    }

    @Test
    void whatCannotBeDoneIsToldInOneLineAndWritesNothing() throws IOException {
        refused(2, "needs something to read", "compose", "--model", model, "--out", out);
        refused(2, "--melody is a voice from 1 to 4, not 5.", arguments("--melody", "5"));
        Files.write(primer, MidiWriter.write(Score.ofTracks(480, List.of(Track.named("Drums", 0, 9)
                .withNotes(List.of(new Note(0, 480, 40, 80)))))));
        refused(3, "holds no note with a pitch", arguments());
    }

    private void refused(int code, String words, Object... arguments) {
        CommandRun run = run(arguments);
        assertEquals(code, run.code(), run.err());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains(words), run.err());
        assertFalse(Files.exists(out));
    }

    private CommandRun compose(Object... more) {
        return run(arguments(more));
    }

    private Object[] arguments(Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("compose", "--model", model, "--primer", primer, "--out", out));
        arguments.addAll(Arrays.asList(more));
        return arguments.toArray();
    }

    private static CommandRun run(Object... arguments) {
        return CommandRun.withPassages(() -> {
            throw new AssertionError("no trainer was to be asked for");
        }, () -> file -> new TablePassageModel(file,
                new ChanceTable(file.vocabulary().notes().size(), file.vocabulary().durations().size(), 1)), arguments);
    }

    private void writeModel(PassageTask task, int voices) throws IOException {
        Vocabulary vocabulary = new Vocabulary(
                Stream.concat(IntStream.rangeClosed(36, 81).mapToObj(NoteToken::of), Stream.of("START", "rest"))
                        .sorted().toList(),
                List.of("0", "1", "1/2"));
        ModelFile file = TablePassageModel.file(task, voices, vocabulary);
        float[] weights = new float[(int) EncoderDecoderSpec.of(file.spec()).parameters(vocabulary)];
        ModelStore.write(new ModelFile(file.name(), file.spec(), vocabulary, file.provenance(), weights, List.of()),
                model);
    }

    /// Four bars of 3/4 in D minor.
    private void writePrimer(Track... parts) throws IOException {
        Score score = new Score(480, List.of(parts), List.of(new TempoChange(0, 600_000)),
                List.of(new TimeSignature(0, 3, 4)), List.of(new KeySignature(0, -1, true)), List.of());
        Files.write(primer, MidiWriter.write(score));
    }

    private static Track melody(int tonic) {
        int[] degrees = {0, 2, 4, 5, 4, 2};
        return Track.named("Tune", 40, 3).withNotes(IntStream.range(0, 12)
                .mapToObj(beat -> new Note(beat * 480L, 480, tonic + degrees[beat % degrees.length], 80)).toList());
    }
}
