package attune.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.dataset.VoiceGrid;
import attune.generate.Binarising;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import attune.model.VoicesModel;
import attune.neural.Dl4jVoicesLoader;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The MuseGAN that comes with Attune, beside what it learned from.
class BundledVoicesTest {
    private static final Path MODEL = Path.of("resources/models/four-voices.attune-model");
    private static final List<String> PAIRS = List.of("SA", "ST", "SB", "AT", "AB", "TB");

    @Test
    void itSaysWhereItComesFromAndHowGoodItIs() throws IOException {
        assertTrue(Files.size(MODEL) <= 15_000_000);
        ModelFile file = ModelStore.read(MODEL);
        assertEquals(MuseGanSpec.studio(4, 2), file.spec());
        assertEquals(229, file.provenance().trainingPieces().size());
        assertTrue(file.provenance().notes().containsKey("evaluation"));
    }

    @Test
    void itsSamplesHaveTheFiguresOfWhatItLearnedFrom() {
        Path data = SharedData.path("data/chorales/midi/train");
        CommandRun run = CommandRun.withVoices(() -> {
            throw new AssertionError("nothing is trained");
        }, Dl4jVoicesLoader::new, "evaluate", "--model", MODEL, "--data", data, "--samples", "1000", "--seed", "5",
                "--json");
        assertEquals(0, run.code(), run.err());
        JsonObject figures = run.json().getAsJsonObject("figures");
        for (String voice : List.of("S", "A", "T", "B")) {
            double ofData = number(figures, "data", "pitch classes " + voice);
            assertEquals(ofData, number(figures, "model", "pitch classes " + voice), 0.25 * ofData, run.out());
        }
        for (String pair : PAIRS) {
            double drawn = number(figures, "model", "tonal distance " + pair);
            double toData = Math.abs(drawn - number(figures, "data", "tonal distance " + pair));
            double toShuffled = Math.abs(drawn - number(figures, "shuffled", "tonal distance " + pair));
            assertTrue(toData < toShuffled, pair + ": " + run.out());
        }
        assertTrue(number(figures, "model", "crossed voices") <= 0.1, run.out());
        assertEquals(0, run.json().get("identical").getAsDouble(), run.out());
    }

    @Test
    void chordsChangeAllVoicesAndAMelodyOnlyItsOwn() throws IOException {
        try (VoicesModel model = new Dl4jVoicesLoader().load(ModelStore.read(MODEL))) {
            VoiceInputs.Seeds seeds = VoiceInputs.Seeds.of(3, 4);
            List<VoiceGrid> drawn = model.draw(List.of(VoiceInputs.draw(model.spec(), seeds),
                    VoiceInputs.draw(model.spec(), seeds.withChords(77)),
                    VoiceInputs.draw(model.spec(), seeds.withMelody(2, 77)))).stream()
                    .map(activations -> Binarising.SEED.grid(activations, 1)).toList();
            for (int voice = 0; voice < 4; voice++) {
                assertNotEquals(line(drawn.get(0), voice), line(drawn.get(1), voice));
                if (voice == 2) {
                    assertNotEquals(line(drawn.get(0), voice), line(drawn.get(2), voice));
                } else {
                    assertEquals(line(drawn.get(0), voice), line(drawn.get(2), voice));
                }
            }
        }
    }

    private static List<Integer> line(VoiceGrid grid, int voice) {
        return IntStream.range(0, grid.steps()).mapToObj(step -> grid.pitch(step, voice)).toList();
    }

    private static double number(JsonObject figures, String who, String name) {
        return figures.getAsJsonObject(who).get(name).getAsDouble();
    }
}
