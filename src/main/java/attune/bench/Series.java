package attune.bench;

import java.util.List;
import java.util.stream.IntStream;

/// What the turns of one contestant cost, round by round.
///
/// @param setting with which it was run, empty where there is nothing to set
public record Series(String setting, List<Double> turns) {
    public Series {
        turns = List.copyOf(turns);
    }

    public Spread spread() {
        return Spread.of(turns);
    }

    /// Round by round, how many times another's turn is this one's.
    public List<Double> ratios(Series other) {
        return IntStream.range(0, turns.size()).mapToObj(round -> other.turns.get(round) / turns.get(round)).toList();
    }

    /// The median of [#ratios].
    public double ratio(Series other) {
        return Spread.of(ratios(other)).median();
    }
}
