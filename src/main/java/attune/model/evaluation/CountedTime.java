package attune.model.evaluation;

import attune.dataset.PassagePair;

/// How much of a pair's time its counted events cover, in sixteenths: where several voices have one, the time counts once.
final class CountedTime {
    private CountedTime() {}

    static double sixteenths(PassagePair pair, TokenValues tokens) {
        PassageTimes times = new PassageTimes(pair, tokens);
        long covered = 0;
        long until = 0;
        // events are written in the order of their starts
        for (int event = 0; event < pair.counted().length; event++) {
            if (pair.counted()[event] && times.end(event) > until) {
                covered += times.end(event) - Math.max(until, times.start(event));
                until = times.end(event);
            }
        }
        return (double) covered / TokenValues.SIXTEENTH;
    }
}
