package attune;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.cli.AttuneCommandLine;
import attune.cli.Networks;
import attune.cli.Surroundings;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jPassageLoader;
import attune.neural.Dl4jPassageTrainer;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.ui.notation.SheetEngraver;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A musician's way over the command line with a real network, small enough to take seconds.
class CommandJourneyTest {
    @TempDir
    Path folder;

    @Test
    void aNetworkIsTrainedComposesAndIsJudged() throws IOException {
        Path pieces = Files.createDirectory(folder.resolve("pieces"));
        for (String name : List.of("frere-jacques", "greensleeves", "beethoven-ode-to-joy", "petzold-minuet-in-g")) {
            Files.copy(Path.of("samples", name + ".mid"), pieces.resolve(name + ".mid"));
        }
        Path model = folder.resolve("m.attune-model");
        List<JsonObject> epochs = attune("train", "--kind", "attention-lstm", "--data", pieces, "--out", model,
                "--epochs", "2", "--hidden", "16", "--embedding", "8", "--window", "8", "--json").lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
        assertEquals(2, epochs.size());
        assertTrue(loss(epochs.getLast()) < loss(epochs.getFirst()), epochs.toString());

        Path take = folder.resolve("take.mid");
        Path maps = folder.resolve("maps");
        attune("compose", "--model", model, "--notes", "16", "--seed", "5", "--heatmaps", maps, "--out", take);
        byte[] first = Files.readAllBytes(take);
        attune("compose", "--model", model, "--notes", "16", "--seed", "5", "--out", take);
        assertArrayEquals(first, Files.readAllBytes(take), "the same seed, the same notes");
        assertTrue(Files.size(maps.resolve("attention.png")) > 1000, "a picture of the attention");

        JsonObject figures = JsonParser.parseString(attune("evaluate", "--model", model, "--data", pieces, "--json"))
                .getAsJsonObject();
        assertEquals(3, figures.get("leftOut").getAsInt());
        assertTrue(figures.getAsJsonObject("model").get("total").getAsDouble() > 0, figures.toString());
    }

    private static double loss(JsonObject epoch) {
        return epoch.getAsJsonObject("train").get("total").getAsDouble();
    }

    /// What a command that succeeds writes to standard output; its libraries may write nothing there.
    private static String attune(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintStream before = System.out;
        ByteArrayOutputStream stray = new ByteArrayOutputStream();
        System.setOut(new PrintStream(stray, true, StandardCharsets.UTF_8));
        try {
            Surroundings surroundings = new Surroundings(new PrintWriter(out), new PrintWriter(err), false,
                    new Networks(() -> new Dl4jTrainer(), () -> new Dl4jModelLoader(), () -> new Dl4jPassageTrainer(),
                            () -> new Dl4jPassageLoader(), () -> new Dl4jVoicesTrainer(), () -> new Dl4jVoicesLoader()),
                    BenchParts::all, SheetEngraver::new, _ -> 1,
                    Path.of("attune.log"));
            int code = AttuneCommandLine.run(surroundings,
                    java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
            assertEquals(0, code, err.toString());
        } finally {
            System.setOut(before);
        }
        assertEquals("", stray.toString(StandardCharsets.UTF_8));
        return out.toString();
    }
}
