package attune.model.evaluation;

import attune.dataset.PassagePair;
import attune.model.LossSums;
import attune.model.PassageLosses;

/// The losses of some pairs, still to be divided, and the time that their counted events cover.
///
/// @param sixteenths each counted once, however many voices have a counted event there
record PassageSums(LossSums losses, double sixteenths) {
    static final PassageSums NOTHING = new PassageSums(LossSums.NOTHING, 0);

    PassageSums plus(PassagePair pair, PassageLosses of, double covered) {
        LossSums sum = losses;
        for (int event = 0; event < pair.counted().length; event++) {
            if (pair.counted()[event]) {
                sum = sum.plus(new LossSums(of.notes()[event], of.durations()[event], of.right()[event] ? 1 : 0, 1));
            }
        }
        return new PassageSums(sum, sixteenths + covered);
    }

    PassageNats score(String name) {
        double nats = losses.pitch() + losses.duration();
        return new PassageNats(name, losses.mean(), sixteenths == 0 ? 0 : nats / sixteenths);
    }
}
