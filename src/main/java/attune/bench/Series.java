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

    /// The median, over the rounds, of how many times another's turn is this one's turn in the same round.
    public double ratio(Series other) {
        return Spread.of(IntStream.range(0, turns.size()).mapToObj(i -> other.turns.get(i) / turns.get(i)).toList())
                .median();
    }
}
