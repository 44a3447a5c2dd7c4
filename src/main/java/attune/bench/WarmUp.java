package attune.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What comes before the rounds: all warm up, and a setting that then costs many times the best of its own rival is left out.
///
/// Only settings of one rival are held against each other: a rival that is slow altogether still takes part.
record WarmUp(List<Contestant> staying, List<LeftOut> left) {
    /// More than a busy moment adds, and more than a cold start does where whoever is quick warms up for many steps.
    private static final double HOPELESS = 5;

    static WarmUp of(List<Contestant> contestants) throws BenchException {
        List<Double> costs = new ArrayList<>();
        Map<Rival, Double> best = new EnumMap<>(Rival.class);
        for (Contestant contestant : contestants) {
            double cost = contestant.warmUp().take();
            costs.add(cost);
            best.merge(contestant.rival(), cost, Math::min);
        }
        List<Contestant> staying = new ArrayList<>();
        List<LeftOut> left = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            Contestant contestant = contestants.get(i);
            if (costs.get(i) > HOPELESS * best.getOrDefault(contestant.rival(), Double.NaN)) {
                left.add(new LeftOut(contestant.rival(), contestant.setting(), costs.get(i)));
            } else {
                staying.add(contestant);
            }
        }
        return new WarmUp(staying, left);
    }
}
