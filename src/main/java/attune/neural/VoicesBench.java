package attune.neural;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Contestant;
import attune.bench.LibTorch;
import attune.bench.Measured;
import attune.bench.Rival;
import attune.bench.Stopwatch;
import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import attune.model.VoicesPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;

/// What a step of a generator costs, with the steps of the critic before it, on random pictures.
///
/// @param specs by the name of their preset
record VoicesBench(Map<String, MuseGanSpec> specs, VoicesPlan plan, int blocks) implements BenchPart {
    /// Both presets, four voices and two bars, as the seed's plan trains them.
    static VoicesBench ofPresets() {
        return new VoicesBench(Map.of("seed", MuseGanSpec.seed(4, 2), "studio", MuseGanSpec.studio(4, 2)),
                VoicesPlan.seed(1), 3);
    }

    @Override
    public String name() {
        return "voices";
    }

    @Override
    public String tells() {
        return "a step of a MuseGAN: " + plan.criticSteps() + " of the critic and one of the generator, "
                + plan.batch() + " pictures each";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        LinearAlgebra.start();
        for (Map.Entry<String, MuseGanSpec> entry : new TreeMap<>(specs).descendingMap().entrySet()) {
            String preset = entry.getKey();
            MuseGanSpec spec = entry.getValue();
            try (MuseGan network = new MuseGan(spec, plan, DataType.FLOAT)) {
                List<VoiceGrid> real = real(spec);
                List<VoiceInputs> noise = IntStream.range(0, plan.batch()).mapToObj(
                        seed -> VoiceInputs.draw(spec, VoiceInputs.Seeds.of(seed, spec.tracks()))).toList();
                List<Contestant> contestants = new ArrayList<>(IntStream.rangeClosed(1, Lanes.lanesFor(plan.batch()))
                        .mapToObj(workers -> ours(workers, network, real, noise)).toList());
                LibTorch reference = alternation.libTorch().orElse(null);
                if (reference != null && reference.drawsVoices(preset)) {
                    contestants.addAll(reference.trainingVoices(preset));
                }
                rows.accept(alternation.run("voices-step-" + preset, "ms", contestants));
            }
        }
    }

    private Contestant ours(int workers, MuseGan network, List<VoiceGrid> real, List<VoiceInputs> noise) {
        return new Contestant(Rival.OURS, workers == 1 ? "1 worker" : workers + " workers", () -> {
            network.workers().use(workers);
            return Stopwatch.best(blocks, 1, () -> {
                for (int step = 0; step < plan.criticSteps(); step++) {
                    network.learnCritic(real, noise, step, step);
                }
                network.learnGenerator(noise, 0);
            });
        });
    }

    private List<VoiceGrid> real(MuseGanSpec spec) {
        Random random = new Random(1);
        return IntStream.range(0, plan.batch()).mapToObj(_ -> {
            int[][] pitches = new int[spec.steps()][spec.tracks()];
            for (int[] step : pitches) {
                for (int track = 0; track < step.length; track++) {
                    step[track] = random.nextInt(VoiceGrid.PITCHES);
                }
            }
            return new VoiceGrid(spec.tracks(), pitches);
        }).toList();
    }
}
