package attune.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.model.VoiceInputs.Seeds;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attune compose` with a MuseGAN.
class ComposeVoicesTest {
    private static final int BAR = 4 * Score.TICKS_PER_QUARTER;

    @TempDir
    private Path temp;

    private Path model = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void fourVoices() throws IOException {
        model = temp.resolve("m.attune-model");
        out = temp.resolve("take.mid");
        Path pieces = VoicedPieces.in(temp.resolve("pieces"), 2, 4);
        assertEquals(0, run("train", "--kind", "musegan", "--data", pieces, "--out", model, "--generator", "4",
                "--critic", "4", "--steps", "1").code());
    }

    @Test
    void aTakeHasATrackAVoiceAndTheSeedsTempo() throws UnreadableFileException {
        CommandRun run = compose("--seed", "3");
        assertEquals(0, run.code(), run.err());
        Score score = ScoreFiles.read(out).score();
        assertEquals(List.of("Soprano", "Alto", "Tenor", "Bass"), score.tracks().stream().map(Track::name).toList());
        assertEquals(4, score.tracks().stream().map(Track::channel).distinct().count());
        assertEquals(909_090, score.tempos().getFirst().microsPerQuarter());
        assertEquals(2 * BAR, score.end());
        assertEquals(8, score.tracks().getFirst().notes().size(), "struck on each beat");
        assertTrue(run.out().startsWith("wrote 2 bars in 4 voices to " + out + " (seed 3); 0.0 %"), run.out());
        assertTrue(run.out().contains("nearest is bar "), run.out());
    }

    @Test
    void heldNotesAreStruckWhereThePitchChanges() throws UnreadableFileException {
        compose("--seed", "3", "--attack", "held");
        assertEquals(1, ScoreFiles.read(out).score().tracks().getFirst().notes().size());
    }

    @Test
    void theSameSeedsDrawTheSameNotesAndOneVoicesSeedMovesThatVoiceOnly() throws IOException, UnreadableFileException {
        compose("--seed", "3", "--melody", "1,2,3,4");
        byte[] first = Files.readAllBytes(out);
        List<List<Note>> before = notes();
        compose("--seed", "3", "--melody", "1,2,3,4");
        assertArrayEquals(first, Files.readAllBytes(out));
        compose("--seed", "3", "--melody", "1,2,9,4");
        List<List<Note>> after = notes();
        assertEquals(before.get(0), after.get(0));
        assertNotEquals(before.get(2), after.get(2));
        assertEquals(before.get(3), after.get(3));
    }

    @Test
    void seedsThatAreSaidStandInJsonBesideThoseThatAreDrawn() {
        JsonObject json = compose("--seed", "5", "--chords", "11", "--groove", "1,2,3,4", "--takes", "2", "--rule",
                "drawn", "--json").json();
        assertEquals("drawn", json.get("rule").getAsString());
        assertEquals(0.2, json.get("temperature").getAsDouble());
        JsonObject second = json.getAsJsonArray("takes").get(1).getAsJsonObject();
        assertEquals(6, second.get("seed").getAsInt());
        JsonObject seeds = second.getAsJsonObject("seeds");
        assertEquals(11, seeds.get("chords").getAsLong());
        assertEquals(Seeds.of(6, 4).style(), seeds.get("style").getAsLong());
        assertEquals("[1,2,3,4]", seeds.get("groove").toString());
        assertEquals(0, second.get("crossings").getAsDouble());
        JsonObject nearest = second.getAsJsonObject("nearest");
        assertTrue(nearest.get("piece").getAsString().startsWith("piece"), nearest.toString());
        assertTrue(nearest.get("distance").getAsDouble() > 0);
        assertTrue(Files.exists(temp.resolve("take-2.mid")));
    }

    @Test
    void aLongerPieceBeginsLikeTheShortOneAndItsChordsMove() throws UnreadableFileException {
        compose("--seed", "3");
        List<Note> alone = notes().getFirst();
        CommandRun run = compose("--seed", "3", "--bars", "6", "--json");
        assertEquals(0, run.code(), run.err());
        List<Note> soprano = notes().getFirst();
        assertEquals(24, soprano.size());
        assertEquals(alone, soprano.subList(0, 8));
        assertNotEquals(soprano.get(0).pitch(), soprano.get(8).pitch());
        JsonObject take = run.json().getAsJsonArray("takes").get(0).getAsJsonObject();
        assertEquals(6, take.get("bars").getAsInt());
        assertEquals(Seeds.of(4, 4).chords(), take.get("towardsChords").getAsLong());
    }

    @Test
    void voicesStayInTheRangesOfWhatWasLearnedUnlessTheyAreLetOut() throws UnreadableFileException {
        int highest = 0;
        int free = 0;
        for (int seed = 1; seed <= 20; seed++) {
            compose("--seed", seed);
            highest = Math.max(highest, notes().getFirst().getFirst().pitch());
            compose("--seed", seed, "--no-ranges");
            free = Math.max(free, notes().getFirst().getFirst().pitch());
        }
        assertTrue(highest <= 78, "the highest that was learned: " + highest);
        assertTrue(free > 78, "up to 82: " + free);
    }

    @Test
    void whatDoesNotFitIsToldInOneLineAndWritesNothing() {
        refused("m.attune-model draws 2 bars at once: --bars is a multiple of 2 up to 256, not 3.", "--bars", "3");
        refused("--melody names a seed for each of 4 voices, with commas between them, not 2.", "--melody", "1,2");
        refused("--rule is likeliest, drawn or bernoulli, not loud.", "--rule", "loud");
        refused("--attack is held or each-beat, not soft.", "--attack", "soft");
        refused("has no use for --primer: leave it out.", "--primer", "x.mid");
        refused("has no use for --top-k: leave it out.", "--top-k", "3");
        refused("temperature", "--rule", "drawn", "--temperature", "11");
    }

    @Test
    void otherModelsRefuseWhatOnlyVoicesHave() throws IOException {
        Path melodies = temp.resolve("melodies.attune-model");
        assertEquals(0, CommandRun.attuneWithFakes("train", "--kind", "attention-lstm", "--data",
                new Folder(temp.resolve("other")).withPieces(3).pieces(), "--out", melodies, "--epochs", "1",
                "--hidden",
                "8", "--embedding", "4").code());
        CommandRun run = CommandRun.attuneWithFakes("compose", "--model", melodies, "--out", out, "--chords", "3");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("draws no voices as pictures and has no use for --chords"), run.err());
    }

    private List<List<Note>> notes() throws UnreadableFileException {
        return ScoreFiles.read(out).score().tracks().stream().map(track -> List.copyOf(track.notes())).toList();
    }

    private void refused(String words, Object... options) {
        CommandRun run = compose(options);
        assertEquals(2, run.code(), run.err());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains(words), run.err());
        assertFalse(Files.exists(out));
    }

    private CommandRun compose(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("compose", "--model", model, "--out", out));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray());
    }

    private static CommandRun run(Object... arguments) {
        return CommandRun.withVoices(FakeVoicesTrainer::new, () -> FakeVoicesModel::new, arguments);
    }
}
