package attune.ui.pianoroll;

import attune.music.TimeSignature;

/// How many bars lie between two that are drawn or numbered, when there is no room for all: 1, 2, 4, 8, …
final class BarSpacing {
    private BarSpacing() {}

    /// @param closest how near two may come, in pixels
    static int barsBetween(TimeAxis time, TimeSignature signature, double closest) {
        double bar = time.width(signature.barTicks(time.ticksPerQuarter()));
        int every = 1;
        while (bar * every < closest && every < 1 << 20) {
            every *= 2;
        }
        return every;
    }
}
