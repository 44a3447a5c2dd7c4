package attune.neural;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Contestant;
import attune.bench.LibTorch;
import attune.bench.Measured;
import attune.bench.Rival;
import attune.bench.Stopwatch;
import attune.dataset.EncodedPassage;
import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageTask;
import attune.model.TrainingPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What learning from one batch of passages costs: a harmoniser of four voices in its standard size, without dropout, on random passages.
///
/// @param given events that are read, and `written` that are written
record PassageBench(int given, int written) implements BenchPart {
    private static final int BATCH = 32;
    private static final int VOICES = 4;
    private static final int NOTES = 48;
    private static final int BLOCKS = 8;
    private static final int STEPS = 6;

    @Override
    public String name() {
        return "passages";
    }

    @Override
    public String tells() {
        return "learning from one batch of 32 passages: the encoder-decoder of four voices, " + given
                + " events given and "
                + written + " written";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        LinearAlgebra.start();
        List<PassagePair> pairs = IntStream.range(0, BATCH).mapToObj(this::pair).toList();
        var standard = EncoderDecoderSpec.standard(PassageTask.HARMONISE, VOICES);
        var spec = new EncoderDecoderSpec(standard.task(), VOICES, standard.noteEmbedding(),
                standard.featureEmbedding(), standard.encoder(), standard.decoder(), standard.alignment(),
                standard.readout(), true, 0);
        var plan = new TrainingPlan(1, BATCH, TrainingPlan.Updater.ADAM, 0.001, 1, 0);
        try (PassageNetwork network = PassageNetwork.toTrain(spec, vocabulary(), plan)) {
            List<Contestant> contestants = new ArrayList<>(IntStream.rangeClosed(1, Lanes.lanesFor(BATCH))
                    .mapToObj(count -> ours(count, network, pairs)).toList());
            LibTorch reference = alternation.libTorch().orElse(null);
            if (reference != null && reference.writesPassages(given, written)) {
                contestants.addAll(reference.trainingPassages(given, written));
            }
            rows.accept(alternation.run("passage-step", "ms", contestants));
        }
    }

    private static Contestant ours(int workers, PassageNetwork network, List<PassagePair> pairs) {
        return new Contestant(Rival.OURS, workers == 1 ? "1 worker" : workers + " workers", () -> {
            network.workers().use(workers);
            return Stopwatch.best(BLOCKS, STEPS, () -> network.learn(pairs, 0, 1, 0, 1));
        });
    }

    private PassagePair pair(int seed) {
        Random random = new Random(seed);
        int[][] heard = new int[written][VOICES + 1];
        for (int event = 0; event < written; event++) {
            for (int place = 0; place <= VOICES; place++) {
                heard[event][place] = Math.max(-1, event - 1 - place);
            }
        }
        boolean[] all = new boolean[written];
        Arrays.fill(all, true);
        return new PassagePair(passage(given, random), passage(written, random), heard, all, all);
    }

    private static EncodedPassage passage(int size, Random random) {
        return new EncodedPassage(random.ints(size, 1, NOTES).toArray(), random.ints(size, 1, 5).toArray(),
                random.ints(size, 0, VOICES).toArray(), random.ints(size, 0, 16).toArray(),
                random.ints(size, 0, 129).toArray());
    }

    private static Vocabulary vocabulary() {
        List<String> notes = new ArrayList<>(List.of(Vocabulary.START));
        IntStream.range(1, NOTES).forEach(note -> notes.add("note" + note));
        return new Vocabulary(notes, List.of(Vocabulary.START_DURATION, "1/4", "1/2", "3/4", "1"));
    }
}
