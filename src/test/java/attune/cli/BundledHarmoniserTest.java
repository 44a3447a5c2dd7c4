package attune.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.dataset.EncodedPassage;
import attune.dataset.JudgedPassages;
import attune.dataset.PassagePair;
import attune.dataset.PassagePairs;
import attune.dataset.VoicedCorpusReader;
import attune.dataset.VoicedPiece;
import attune.generate.PassageOptions;
import attune.generate.PitchRange;
import attune.generate.SamplingOptions;
import attune.generate.VoiceRanges;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.PassageLosses;
import attune.model.PassageModel;
import attune.model.PassageTask;
import attune.music.voices.Ambitus;
import attune.music.voices.Crossings;
import attune.music.voices.VoiceFrames;
import attune.neural.Dl4jPassageLoader;
import attune.task.JobContext;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The harmoniser that comes with Attune, on chorales that it has not seen.
class BundledHarmoniserTest {
    private static final Path MODEL = Path.of("resources/models/four-voice-chorales.attune-model");
    private static final int MELODIES = 20;

    @Test
    void itSaysWhereItComesFromAndHowGoodItIs() throws IOException {
        assertTrue(Files.size(MODEL) <= 12_000_000);
        ModelFile file = ModelStore.read(MODEL);
        EncoderDecoderSpec spec = EncoderDecoderSpec.of(file.spec());
        assertEquals(PassageTask.HARMONISE, spec.task());
        assertEquals(4, spec.voices());
        assertEquals(229, file.provenance().trainingPieces().size());
        assertEquals(76, file.provenance().validationPieces().size());
        assertTrue(file.provenance().notes().containsKey("evaluation"));
    }

    @Test
    void itForeseesTestChoralesBetterThanBothBaselines() {
        Path data = SharedData.path("data/chorales/midi/test");
        CommandRun run = CommandRun.withPassages(() -> {
            throw new AssertionError("nothing is trained");
        }, Dl4jPassageLoader::new, "evaluate", "--model", MODEL, "--data", data, "--no-crossing", "--json");
        assertEquals(0, run.code(), run.err());
        JsonObject json = run.json();
        double model = total(json, "model");
        assertTrue(model < total(json, "baseline"), run.out());
        assertTrue(model < total(json, "copy"), run.out());
        JsonObject figures = json.getAsJsonObject("figures");
        assertEquals(0, number(figures, "model", "crossings"), run.out());
        for (String parallels : List.of("parallelFifths", "parallelOctaves")) {
            assertTrue(number(figures, "model", parallels) <= 2 * number(figures, "data", parallels), run.out());
        }
    }

    @Test
    void itsHarmoniesAreInRangeWithoutCrossingAndExactlyAsLongAsTheirMelodies() throws IOException {
        Path data = SharedData.path("data/chorales/midi/test");
        List<VoicedPiece> pieces = VoicedCorpusReader.ofParts(4).read(List.of(data), JobContext.silent()).pieces();
        ModelFile file = ModelStore.read(MODEL);
        List<PitchRange> ranges = VoiceRanges.of(file);
        try (PassageModel network = new Dl4jPassageLoader().load(file)) {
            HarmonyWriter writer = new HarmonyWriter(network, 0, true, true,
                    new PassageOptions(new SamplingOptions(1, 1, 0, 1, Integer.MAX_VALUE, 7), 0));
            for (VoicedPiece piece : pieces.subList(0, MELODIES)) {
                VoiceFrames harmony = writer.harmony(piece, JobContext.silent());
                assertEquals(0, Crossings.of(List.of(harmony)).crossed(), piece.name());
                assertEquals(writer.piece(piece).length(), harmony.length(), piece.name());
                for (int voice = 1; voice < 4; voice++) {
                    Ambitus range = Ambitus.of(List.of(harmony), voice).orElseThrow();
                    assertTrue(ranges.get(voice).holds(range.lowest()) && ranges.get(voice).holds(range.highest()),
                            piece.name());
                    assertEquals(length(harmony, 0), length(harmony, voice), piece.name());
                }
            }
        }
    }

    @Test
    void itLooksAtTheGivenNoteThatSoundsAndItsNeighbours() throws IOException {
        Path data = SharedData.path("data/chorales/midi/test");
        List<VoicedPiece> pieces = VoicedCorpusReader.ofParts(4).read(List.of(data), JobContext.silent()).pieces();
        ModelFile file = ModelStore.read(MODEL);
        PassagePairs pairs = JudgedPassages.harmonies(pieces, file.vocabulary(), 0);
        List<PassagePair> judged = IntStream.range(0, 40).mapToObj(index -> pairs.pair(index, 0, 0)).toList();
        int near = 0;
        int events = 0;
        try (PassageModel network = new Dl4jPassageLoader().load(file)) {
            List<PassageLosses> losses = network.measure(judged);
            for (int index = 0; index < judged.size(); index++) {
                EncodedPassage given = judged.get(index).given();
                int[] remaining = judged.get(index).written().remaining();
                for (int event = 0; event < remaining.length; event++) {
                    int most = most(losses.get(index).attention()[event]);
                    near += Math.abs(most - sounding(given, remaining[event])) <= 1 ? 1 : 0;
                    events++;
                }
            }
        }
        assertTrue(near > 0.95 * events, near + " of " + events);
    }

    private static int most(float[] weights) {
        int most = 0;
        for (int event = 1; event < weights.length; event++) {
            most = weights[event] > weights[most] ? event : most;
        }
        return most;
    }

    private static int sounding(EncodedPassage given, int remaining) {
        return (int) Arrays.stream(given.remaining()).takeWhile(left -> left >= remaining).count() - 1;
    }

    /// Frames up to the last in which the voice sounds.
    private static int length(VoiceFrames frames, int voice) {
        int length = frames.length();
        while (length > 0 && frames.pitch(length - 1, voice) == VoiceFrames.SILENCE) {
            length--;
        }
        return length;
    }

    private static double total(JsonObject json, String who) {
        return number(json, who, "total");
    }

    private static double number(JsonObject json, String who, String name) {
        return json.getAsJsonObject(who).get(name).getAsDouble();
    }
}
