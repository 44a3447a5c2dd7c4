package attune.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lets contestants take turns: each round has one turn of each, so that what disturbs the machine disturbs all of them.
///
/// @param rounds how many are counted; one more goes before, to warm up
/// @param libTorch the reference to run as well, where the user named it
public record Alternation(int rounds, Optional<LibTorch> libTorch) {
    public Alternation {
        if (rounds < 1) {
            throw new IllegalArgumentException("At least one round: " + rounds);
        }
    }

    /// Measures with each rival's best setting; what is hopelessly slow in its warm-up has no turn.
    public Measured run(String name, String unit, List<Contestant> contestants) throws BenchException {
        WarmUp warmUp = WarmUp.of(contestants);
        List<Series> turns = rounds(warmUp.staying());
        Map<Rival, Series> best = new EnumMap<>(Rival.class);
        for (int i = 0; i < turns.size(); i++) {
            best.merge(warmUp.staying().get(i).rival(), turns.get(i), Alternation::faster);
        }
        Series ours = best.remove(Rival.OURS);
        if (ours == null) {
            throw new IllegalArgumentException("Nobody of ours takes part in " + name);
        }
        return new Measured(name, unit, ours, best, warmUp.left());
    }

    /// Measures one thing of ours that has no rivals; its first turn is not counted.
    public Measured alone(String name, String unit, Contestant.Turn turn) throws BenchException {
        return run(name, unit, List.of(new Contestant(Rival.OURS, "", turn)));
    }

    /// What the turns of each contestant cost, in their order; all of them have every turn.
    List<Series> turns(List<Contestant> contestants) throws BenchException {
        for (Contestant contestant : contestants) {
            contestant.warmUp().take();
        }
        return rounds(contestants);
    }

    private List<Series> rounds(List<Contestant> contestants) throws BenchException {
        List<List<Double>> turns = new ArrayList<>();
        contestants.forEach(_ -> turns.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                turns.get(i).add(contestants.get(i).turn().take());
            }
        }
        return IntStream.range(0, contestants.size())
                .mapToObj(i -> new Series(contestants.get(i).setting(), turns.get(i))).toList();
    }

    private static Series faster(Series one, Series other) {
        return Comparator.<Series>comparingDouble(series -> series.spread().median()).compare(one, other) <= 0
                ? one
                : other;
    }
}
