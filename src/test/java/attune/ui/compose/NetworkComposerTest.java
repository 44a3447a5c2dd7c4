package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.dataset.Vocabulary;
import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.model.AttentionLstmSpec;
import attune.model.EventReader;
import attune.model.ModelFile;
import attune.model.Prediction;
import attune.model.Provenance;
import attune.model.Reading;
import attune.model.SequenceModel;
import attune.model.TrainingPlan;
import attune.model.WindowRereader;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkComposerTest {
    private static final TrainingPlan PLAN = TrainingPlan.seed(1, 1);
    @TempDir
    Path folder;
    private final List<String> log = new ArrayList<>();

    /// Always expects G4 for a quarter.
    private final class Model implements SequenceModel {
        private final ModelFile file;

        Model(ModelFile file) {
            this.file = file;
        }

        @Override
        public ModelFile file() {
            return file;
        }

        @Override
        public List<Prediction> predict(int[][] notes, int[][] durations) {
            float[] attention = new float[notes[0].length];
            Arrays.fill(attention, 1f / attention.length);
            float[] note = new float[file.vocabulary().notes().size()];
            note[file.vocabulary().noteIndex("G4").orElseThrow()] = 1;
            float[] duration = new float[file.vocabulary().durations().size()];
            duration[file.vocabulary().durationIndex("1").orElseThrow()] = 1;
            return Collections.nCopies(notes.length, new Prediction(note, duration, attention));
        }

        @Override
        public EventReader reader(Reading reading, int[] notes, int[] durations, int takes) {
            return new WindowRereader(this, notes, durations, takes);
        }

        @Override
        public void close() {
            log.add("closed");
        }
    }

    private static ModelFile file(Path path) {
        Vocabulary vocabulary = new Vocabulary(List.of("G4", Vocabulary.START), List.of("0", "1"));
        return new ModelFile(path.getFileName().toString(), AttentionLstmSpec.seed(), vocabulary,
                new Provenance("", "", List.of(), List.of(), PLAN, List.of(), Map.of(), Map.of()), new float[0],
                List.of());
    }

    private NetworkComposer composer() {
        return new NetworkComposer(path -> {
            log.add("read " + path.getFileName());
            return file(path);
        }, () -> Model::new);
    }

    private static Melody compose(NetworkComposer composer, Path path) throws IOException {
        return composer.compose(path, Primer.NOTHING,
                List.of(new MelodyGenerator.Wish(new SamplingOptions(0, 0, 0, 1, 3, 1), _ -> {})), 480,
                JobContext.silent()).getFirst();
    }

    @Test
    void theNetworkStaysLoadedUntilAnotherFileIsWanted() throws IOException {
        Path first = Files.writeString(folder.resolve("first"), "");
        Path second = Files.writeString(folder.resolve("second"), "");
        NetworkComposer composer = composer();
        assertEquals(67, compose(composer, first).steps().getLast().notes().getFirst().pitch());
        compose(composer, first);
        compose(composer, second);
        Files.setLastModifiedTime(second, FileTime.fromMillis(1_000));
        compose(composer, second);
        assertEquals(List.of("read first", "read second", "closed", "read second", "closed"), log);
    }

    @Test
    void whatIsWrongWithTheFileIsPassedOn() throws IOException {
        Path path = Files.writeString(folder.resolve("broken"), "");
        NetworkComposer composer = new NetworkComposer(_ -> {
            throw new IOException("broken is damaged");
        }, () -> Model::new);
        assertEquals("broken is damaged", assertThrows(IOException.class, () -> compose(composer, path)).getMessage());
        assertThrows(IOException.class, () -> compose(composer, folder.resolve("missing")));
    }
}
