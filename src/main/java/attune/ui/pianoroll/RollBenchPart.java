package attune.ui.pianoroll;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Measured;
import attune.bench.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The roll as a part of `attune bench`: opens a window of its own, once in a program's life, or paints without a display.
///
/// @param display whether there is one to open it on
public record RollBenchPart(RollBench bench, boolean display) implements BenchPart {
    /// A hundred thousand notes, as in the README.
    public static RollBenchPart usual(boolean display) {
        RollBench full = RollBench.ofHundredThousand();
        return new RollBenchPart(new RollBench(full.notes(), full.tracks(), full.seed(), 60), display);
    }

    @Override
    public String name() {
        return "roll";
    }

    @Override
    public String tells() {
        return "painting the piano roll of 100,000 notes, while it is moved, zoomed and edited";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        if (!display) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        String setting = "Headless".equals(System.getProperty("glass.platform")) ? "without a display" : "";
        measured(RollBenchApp.run(bench, 1 + alternation.rounds()), setting).forEach(rows);
    }

    /// The painting of each movement; the first round is not counted.
    static List<Measured> measured(List<List<RollMeasure>> rounds, String setting) {
        List<Measured> result = new ArrayList<>();
        for (int i = 0; i < rounds.getFirst().size(); i++) {
            int movement = i;
            List<Double> medians = rounds.stream().skip(1).map(round -> round.get(movement).paint().median()).toList();
            result.add(new Measured("roll-" + rounds.getFirst().get(i).name(), "ms", new Series(setting, medians),
                    Map.of()));
        }
        return result;
    }
}
