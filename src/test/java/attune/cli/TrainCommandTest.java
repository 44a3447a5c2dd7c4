package attune.cli;

import static attune.cli.CommandRun.attuneWithFakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.TrainingData;
import attune.model.AttentionLstmSpec;
import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.Trainer;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    Path temp;

    private Folder folder = new Folder(Path.of(""));
    private Path model = Path.of("");
    private List<String> before = List.of();

    @BeforeEach
    void pieces() throws IOException {
        folder = new Folder(temp).withPieces(5);
        model = folder.resolve("m.attune-model");
        before = folder.names();
    }

    @Test
    void anEpochIsALineOfJsonAndNothingElseIsOnStandardOutput() throws IOException {
        CommandRun run = train("--epochs", "3", "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals(3, run.lines().size());
        JsonObject second = JsonParser.parseString(run.lines().get(1)).getAsJsonObject();
        assertEquals(2, second.get("epoch").getAsInt());
        assertTrue(second.keySet().containsAll(
                Set.of("epoch", "train", "validation", "seconds", "notesPerSecond")), second.toString());
        JsonObject losses = second.getAsJsonObject("train");
        assertEquals(2.0, losses.get("total").getAsDouble());
        assertEquals(1.5, losses.get("pitch").getAsDouble());
        assertEquals(0.5, losses.get("duration").getAsDouble());
        assertEquals(losses.keySet(), second.getAsJsonObject("validation").keySet());
        assertEquals("m", ModelStore.read(model).name());
    }

    @Test
    void toReadThereIsAReportOfThePiecesAndALineAnEpoch() throws IOException {
        Files.writeString(folder.pieces().resolve("broken.mid"), "no MIDI");
        CommandRun run = train("--epochs", "2");
        assertTrue(run.out().contains("5 pieces, 200 notes"), run.out());
        assertTrue(run.out().contains("broken.mid"), run.out());
        assertTrue(run.out().contains("trains on 4 pieces, judges by 1 held back"), run.out());
        assertEquals("", run.err());
        assertEquals(List.of("m.attune-model"), added().stream().filter(name -> !name.contains("broken")).toList());
    }

    @Test
    void withoutPiecesHeldBackThereIsNoValidation() {
        CommandRun run = train("--epochs", "1", "--hold-back", "0", "--json");
        assertTrue(run.json().get("validation").isJsonNull());
    }

    @Test
    void theOptionsReachTheTrainer() throws IOException {
        train("--epochs", "2", "--seed", "9", "--batch", "7", "--learning-rate", "0.01", "--window", "5", "--dropout",
                "0.25", "--no-attention", "--patience", "3", "--updater", "adam", "--transpose", "-1..2", "--name",
                "X");
        ModelFile file = ModelStore.read(model);
        assertEquals(new TrainingPlan(2, 7, TrainingPlan.Updater.ADAM, 0.01, 9, 3), file.provenance().plan());
        assertEquals(new AttentionLstmSpec(5, 4, 4, 8, false, 0.25), file.spec());
        assertEquals("X", file.name());
        assertEquals("-1..2", file.provenance().notes().get("transposition"));
        assertTrue(file.vocabulary().noteIndex("D4").isPresent(), "C4 two semitones up");
    }

    @Test
    void aTrainingGoesOnFromItsCheckpoint() {
        Path checkpoint = folder.resolve("at.attune-checkpoint");
        assertEquals(0, train("--epochs", "2", "--checkpoint", checkpoint, "--json").code());
        CommandRun rest = train("--epochs", "5", "--resume", checkpoint, "--json");
        assertEquals(List.of(3, 4, 5), rest.lines().stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject().get("epoch").getAsInt()).toList());
    }

    @Test
    void aCheckpointOfOtherPiecesIsRefused() throws IOException {
        Path checkpoint = folder.resolve("at.attune-checkpoint");
        train("--epochs", "1", "--checkpoint", checkpoint);
        Files.delete(folder.piece());
        CommandRun run = train("--epochs", "2", "--resume", checkpoint);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("other pieces"), run.err());
    }

    @Test
    void anInterruptedTrainingKeepsItsBest() throws IOException {
        Trainer trainer = new FakeTrainer() {
            @Override
            void afterEpoch(int epoch, JobContext context) {
                if (epoch == 2) {
                    Thread.ofPlatform().start(((Interruption) context)::interrupt);
                    while (!context.isCancelled()) {
                        Thread.onSpinWait();
                    }
                }
            }
        };
        CommandRun run = train(trainer, "--epochs", "50");
        assertEquals(0, run.code(), run.err());
        assertEquals(2, ModelStore.read(model).provenance().epochs().size());
        assertTrue(run.out().contains("stopped: the network of epoch 2"), run.out());
    }

    @Test
    void interruptedBeforeTheFirstEpochNothingIsWritten() throws IOException {
        CommandRun run = train(new FakeTrainer() {
            @Override
            public ModelFile train(String name, AttentionLstmSpec spec, TrainingPlan plan, TrainingData data,
                    Map<String, String> notes, TrainingListener listener, JobContext context) {
                throw new JobCancelledException();
            }
        });
        assertEquals(1, run.code());
        assertEquals("Stopped: nothing was written.", run.err().strip());
        assertEquals(before, folder.names());
    }

    @Test
    void aTrainingThatFailsSaysWhyAndLeavesNothing() throws IOException {
        Trainer failing = new Trainer() {
            @Override
            public ModelFile train(String name, AttentionLstmSpec spec, TrainingPlan plan, TrainingData data,
                    Map<String, String> notes, TrainingListener listener, JobContext context)
                    throws TrainingFailedException {
                throw new TrainingFailedException("The loss is no number any more; take a smaller learning rate.");
            }

            @Override
            public ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, TrainingData data,
                    TrainingListener listener, JobContext context) {
                throw new AssertionError("nobody asked to resume");
            }
        };
        CommandRun run = train(failing);
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("The loss is no number"), run.err());
        assertEquals(before, folder.names());
    }

    @Test
    void aFolderWithoutPiecesIsCode3AndOneSentence() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("x.mid"), "no MIDI");
        for (Path data : List.of(empty, broken, folder.resolve("missing"))) {
            CommandRun run = attuneWithFakes("train", "--kind", "attention-lstm", "--data", data, "--out", model);
            assertEquals(3, run.code(), run.err());
            assertEquals(1, run.errorLines().size(), run.err());
            assertFalse(Files.exists(model));
        }
    }

    @Test
    void whereTheModelCannotBeWrittenItIsSaidBeforeTheTraining() {
        CommandRun run = attuneWithFakes("train", "--kind", "attention-lstm", "--data", folder.pieces(), "--out",
                folder.resolve("nowhere/m.attune-model"));
        assertEquals(1, run.code());
        assertEquals("", run.out());
    }

    private List<String> added() throws IOException {
        List<String> names = new ArrayList<>(folder.names());
        names.removeAll(before);
        return names;
    }

    private CommandRun train(Object... more) {
        return train(new FakeTrainer(), more);
    }

    private CommandRun train(Trainer trainer, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("train", "--kind", "attention-lstm", "--data", folder.pieces(),
                "--out", model, "--hidden", "8", "--embedding", "4"));
        arguments.addAll(Arrays.asList(more));
        return CommandRun.with(() -> trainer, FakeLoader::new, arguments.toArray());
    }
}
