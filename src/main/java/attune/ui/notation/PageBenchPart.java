package attune.ui.notation;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Measured;
import attune.bench.Series;
import attune.ui.common.BenchStage;
import attune.ui.notation.PageBench.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// The page of notation as a part of `attune bench`.
///
/// @param display whether there is one to open a window on
public record PageBenchPart(boolean display) implements BenchPart {
    @Override
    public String name() {
        return "page";
    }

    @Override
    public String tells() {
        return "engraving a piece of 60 bars in four voices, engraving it anew after edits, and the longest that the window waits"
                + " meanwhile";
    }

    @Override
    public Optional<String> missing() {
        return Engraver.isThere() ? Optional.empty() : Optional.of("npm was not there when Attune was built");
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        List<Figures> rounds = new ArrayList<>();
        for (int round = 0; round <= alternation.rounds(); round++) {
            rounds.add(BenchStage.measure(display, stage -> PageBench.ofSixtyBars().run(stage)));
        }
        List<Figures> counted = rounds.subList(1, rounds.size());
        rows.accept(row("page-open", counted, Figures::open));
        rows.accept(row("page-edit", counted, Figures::edit));
        rows.accept(row("page-block", counted, Figures::block));
    }

    private static Measured row(String name, List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        String setting = "Headless".equals(System.getProperty("glass.platform")) ? "without a display" : "";
        return new Measured(name, "ms",
                new Series(setting, rounds.stream().map(round -> figure.applyAsDouble(round)).toList()), Map.of());
    }
}
