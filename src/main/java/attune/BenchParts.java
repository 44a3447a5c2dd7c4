package attune;

import attune.bench.BenchPart;
import attune.bench.Benches;
import attune.bench.ChordifyBench;
import attune.bench.CorpusBench;
import attune.bench.MemoryBench;
import attune.bench.MidiBench;
import attune.bench.SoundPart;
import attune.bench.StreamBench;
import attune.bench.TakesBench;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.NeuralBench;
import attune.ui.notation.PageBenchPart;
import attune.ui.pianoroll.RollBenchPart;
import java.util.ArrayList;
import java.util.List;

/// All that `attune bench` measures, from all packages.
final class BenchParts {
    private BenchParts() {}

    /// In the order in which they are run: memory first, because a process that has done more holds more.
    static Benches all() {
        List<BenchPart> parts = new ArrayList<>();
        parts.add(MemoryBench.ofSeed(() -> new Dl4jTrainer()));
        parts.add(StartBenchPart.usual());
        parts.addAll(NeuralBench.parts());
        parts.add(StreamBench.ofSeed(() -> new Dl4jModelLoader()));
        parts.add(TakesBench.ofSeed(() -> new Dl4jModelLoader()));
        parts.add(ChordifyBench.usual());
        parts.add(MidiBench.usual());
        parts.add(CorpusBench.usual());
        parts.add(SoundPart.ofSeed(() -> new Dl4jTrainer()));
        parts.add(RollBenchPart.usual(Studio.hasDisplay()));
        parts.add(new PageBenchPart(Studio.hasDisplay()));
        return new Benches(parts, NeuralBench::libraries);
    }
}
