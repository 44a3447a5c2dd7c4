package attune.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.io.MidiWriter;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.PassageTask;
import attune.model.Refinements;
import attune.model.TrainingPlan;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attune train --kind encoder-decoder`.
class TrainPassagesTest {
    @TempDir
    private Path temp;

    private Path pieces = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void threeVoices() throws IOException {
        pieces = Files.createDirectory(temp.resolve("pieces"));
        model = temp.resolve("m.attune-model");
        for (int piece = 0; piece < 5; piece++) {
            write("piece" + piece + ".mid", piece, 3);
        }
    }

    @Test
    void aHarmoniserIsTrainedOnAsManyVoicesAsThePiecesHave() throws IOException {
        write("duet.mid", 9, 2);
        CommandRun run = train("--task", "harmonise", "--epochs", "2", "--hidden", "64", "--decay", "0.5");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("5 pieces, 3 voices"), run.out());
        assertTrue(run.out().contains("duet.mid: 2 voices, and the others have 3"), run.out());
        ModelFile made = ModelStore.read(model);
        EncoderDecoderSpec spec = EncoderDecoderSpec.of(made.spec());
        assertEquals(PassageTask.HARMONISE, spec.task());
        assertEquals(List.of(3, 32, 64), List.of(spec.voices(), spec.encoder(), spec.decoder()));
        assertEquals(0.3, spec.dropout());
        assertEquals(TrainingPlan.Updater.ADAM, made.provenance().plan().updater());
        assertEquals(new Refinements(0, 1, 0, 0.5), made.provenance().plan().refinements());
        assertEquals(4 * 3, made.trainingPieces().size());
        assertTrue(Double.parseDouble(made.provenance().notes().getOrDefault("back-off", "")) > 0);
        assertTrue(Double.parseDouble(made.provenance().notes().getOrDefault("copied harmony", "")) > 0);
    }

    @Test
    void anAnswerHasOneVoice() throws IOException {
        CommandRun run = train("--task", "answer", "--epochs", "1", "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals(1, run.lines().size());
        assertEquals(1, EncoderDecoderSpec.of(ModelStore.read(model).spec()).voices());
    }

    @Test
    void piecesToJudgeByCanBeNamed() throws IOException {
        Path judged = Files.createDirectory(temp.resolve("judged"));
        Files.move(pieces.resolve("piece4.mid"), judged.resolve("piece4.mid"));
        CommandRun run = train("--task", "harmonise", "--epochs", "1", "--judge", judged.toString());
        assertEquals(0, run.code(), run.err());
        ModelFile made = ModelStore.read(model);
        assertEquals(List.of("piece4.mid"), made.provenance().validationPieces());
        assertEquals(4, made.provenance().trainingPieces().size());
        assertEquals("judged", made.provenance().notes().get("judged by"));
    }

    @Test
    void aCheckpointIsGoneOnFrom() throws IOException {
        Path checkpoint = temp.resolve("c.attune-checkpoint");
        assertEquals(0, train("--task", "harmonise", "--epochs", "1", "--checkpoint", checkpoint.toString()).code());
        CommandRun run = train("--task", "harmonise", "--epochs", "3", "--resume", checkpoint.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(3, ModelStore.read(model).provenance().epochs().size());
        CommandRun other = train("--task", "answer", "--epochs", "3", "--resume", checkpoint.toString());
        assertEquals(2, other.code());
        assertTrue(other.err().contains("was begun with other pieces or another network"), other.err());
    }

    @Test
    void whatDoesNotFitIsToldInOneLine() {
        refused("--task answer or --task harmonise");
        refused("There is no task sing; there are answer and harmonise.", "--task", "sing");
        refused("--melody is a voice from 1 to 3, not 4.", "--task", "harmonise", "--melody", "4");
        refused("--voices is 0 or 2 to 16, not 1.", "--task", "harmonise", "--voices", "1");
        refused("the decay above 0 and at most 1", "--task", "harmonise", "--decay", "2");
    }

    @Test
    void piecesOfOneVoiceCannotBeHarmonised() throws IOException {
        try (Stream<Path> all = Files.list(pieces)) {
            for (Path piece : all.toList()) {
                Files.delete(piece);
            }
        }
        write("solo.mid", 1, 1);
        CommandRun run = train("--task", "harmonise");
        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("voice"), run.err());
    }

    private void refused(String sentence, String... options) {
        CommandRun run = train(options);
        assertEquals(2, run.code());
        assertTrue(run.err().contains(sentence), run.err());
        assertFalse(Files.exists(model));
    }

    private CommandRun train(String... options) {
        List<Object> arguments = new ArrayList<>(List.of("train", "--kind", "encoder-decoder", "--data", pieces,
                "--out", model));
        arguments.addAll(Arrays.asList(options));
        return CommandRun.withPassages(FakePassageTrainer::new, () -> {
            throw new AssertionError("no loader was to be asked for");
        }, arguments.toArray());
    }

    /// Eight bars of quarters in each voice, each piece another tune.
    private void write(String name, int piece, int voices) throws IOException {
        List<Track> tracks = new ArrayList<>();
        for (int voice = 0; voice < voices; voice++) {
            List<Note> notes = new ArrayList<>();
            for (int beat = 0; beat < 32; beat++) {
                notes.add(new Note(beat * 480L, 480, 72 - 12 * voice + (beat * (piece + 2) + voice) % 7, 80));
            }
            tracks.add(new Track("Voice " + voice, 0, voice, notes, List.of()));
        }
        Files.write(pieces.resolve(name), MidiWriter.write(Score.ofTracks(480, tracks)));
    }
}
