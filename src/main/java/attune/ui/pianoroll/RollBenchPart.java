package attune.ui.pianoroll;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Measured;
import attune.bench.Series;
import attune.ui.common.BenchStage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The roll as a part of `attune bench`: opens windows of its own, or paints without a display.
///
/// @param benches one after the other, by what is added to the names of their rows
/// @param display whether there is one to open it on
public record RollBenchPart(Map<String, RollBench> benches, boolean display) implements BenchPart {
    private static final int PICTURES = 60;

    /// A hundred thousand notes, and a million.
    public static RollBenchPart usual(boolean display) {
        Map<String, RollBench> benches = new LinkedHashMap<>();
        benches.put("", RollBench.ofHundredThousand(PICTURES));
        benches.put("-million", RollBench.ofAMillion(PICTURES));
        return new RollBenchPart(benches, display);
    }

    @Override
    public String name() {
        return "roll";
    }

    @Override
    public String tells() {
        return "opening a piece of 100,000 notes and of a million in the piano roll, and painting while it is moved, zoomed"
                + " and edited: what 95 of 100 pictures do not exceed";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        int turns = 1 + alternation.rounds();
        List<RollBench> order = new ArrayList<>();
        benches.values().forEach(bench -> order.addAll(Collections.nCopies(turns, bench)));
        List<List<RollMeasure>> done = new ArrayList<>();
        for (RollBench bench : order) {
            done.add(BenchStage.measure(display, bench::run));
        }
        String setting = "Headless".equals(System.getProperty("glass.platform")) ? "without a display" : "";
        int first = 0;
        for (String suffix : benches.keySet()) {
            measured(done.subList(first, first + turns), suffix, setting).forEach(rows);
            first += turns;
        }
    }

    /// Each movement's row; the first round is not counted.
    static List<Measured> measured(List<List<RollMeasure>> rounds, String suffix, String setting) {
        List<Measured> result = new ArrayList<>();
        for (int i = 0; i < rounds.getFirst().size(); i++) {
            int movement = i;
            List<Double> figures = rounds.stream().skip(1).map(round -> round.get(movement).milliseconds()).toList();
            result.add(new Measured("roll-" + rounds.getFirst().get(i).name() + suffix, "ms",
                    new Series(setting, figures), Map.of()));
        }
        return result;
    }
}
