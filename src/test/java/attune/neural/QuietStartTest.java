package attune.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.AttentionLstmSpec;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Java of its own trains a network: it must print nothing, and load no native library before it is asked to train.
class QuietStartTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void trainingPrintsNothingAndLoadsNothingEarly() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Djdk.serialFilter=!*",
                "-Xlog:class+load:file=" + log.getFileName(), "-cp", System.getProperty("java.class.path"),
                Training.class.getName())
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        List<String> lines = Files.readString(printed, StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS")).toList();
        assertEquals(List.of(), lines);
        assertEquals(0, process.exitValue());
        String classes = Files.readString(log);
        int asked = classes.indexOf(Marker.class.getName());
        assertTrue(asked > 0);
        assertFalse(classes.substring(0, asked).contains(" org.nd4j."));
        assertTrue(classes.substring(asked).contains(" org.nd4j."));
    }

    /// Loaded between the construction and the first call.
    static final class Marker {
        static void set() {}
    }

    static final class Training {
        public static void main(String[] arguments) throws TrainingFailedException {
            Dl4jTrainer trainer = new Dl4jTrainer();
            Dl4jModelLoader loader = new Dl4jModelLoader();
            Marker.set();
            var spec = new AttentionLstmSpec(4, 3, 2, 4, true, 0.2);
            var model = trainer.train("quiet", spec, new TrainingPlan(1, 8, TrainingPlan.Updater.ADAM, 0.01, 1, 0),
                    Fixtures.data(), Map.of(), TrainingListener.NONE, JobContext.silent());
            try (var loaded = loader.load(model)) {
                loaded.predict(new int[][]{{1, 2}}, new int[][]{{1, 2}});
            }
        }
    }
}
