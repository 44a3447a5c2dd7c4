package attune.model.evaluation;

import attune.dataset.PassagePair;
import attune.model.PassageLosses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What some measures make of the same pairs, one batch after the other.
final class PassageTally {
    /// A network or a baseline, by its name.
    record Named(String name, PassageMeasure measure) {
        static Named of(PassageBaseline baseline) {
            return new Named(baseline.name(), baseline);
        }
    }

    private final List<Named> measures;
    private final TokenValues tokens;
    private final List<PassageSums> sums;
    private long events;
    private long known;

    PassageTally(List<Named> measures, TokenValues tokens) {
        this.measures = measures;
        this.tokens = tokens;
        this.sums = new ArrayList<>(Collections.nCopies(measures.size(), PassageSums.NOTHING));
    }

    void add(List<PassagePair> batch) {
        for (int i = 0; i < measures.size(); i++) {
            List<PassageLosses> losses = measures.get(i).measure().measure(batch);
            for (int pair = 0; pair < batch.size(); pair++) {
                double covered = CountedTime.sixteenths(batch.get(pair), tokens);
                sums.set(i, sums.get(i).plus(batch.get(pair), losses.get(pair), covered));
            }
        }
        for (PassagePair pair : batch) {
            for (boolean isKnown : pair.trained()) {
                events++;
                known += isKnown ? 1 : 0;
            }
        }
    }

    PassageNats score(int measure) {
        return sums.get(measure).score(measures.get(measure).name());
    }

    /// @throws IndexOutOfBoundsException where the measures were not a model and two baselines
    PassageEvaluation evaluation() {
        return new PassageEvaluation(sums.getFirst().losses().events(), events == 0 ? 0 : (double) known / events,
                score(0), score(1), score(2));
    }
}
