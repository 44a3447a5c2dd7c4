package attune.music;

import java.util.ArrayList;
import java.util.List;

/// The clicks of a metronome: one a beat, with an accent where a bar starts.
public final class Metronome {
    /// The keys of General MIDI's percussion for an accent and for any other beat: wood blocks, high and low.
    public static final int ACCENT_KEY = 76;
    public static final int BEAT_KEY = 77;

    /// Files with beats of a single tick must not fill the memory.
    private static final int MOST = 100_000;

    /// A click.
    ///
    /// @param tick negative or before the piece's place in a count-in, which comes before the first beat
    public record Click(long tick, boolean accent) {
        /// The percussion key that it sounds as.
        public int key() {
            return accent ? ACCENT_KEY : BEAT_KEY;
        }
    }

    private Metronome() {}

    /// The clicks in the stretch, in order.
    public static List<Click> clicks(Score score, TickRange range) {
        Meter meter = score.meter();
        List<Click> clicks = new ArrayList<>();
        TickRange bar = meter.barAt(range.start());
        while (bar.start() < range.end() && clicks.size() < MOST) {
            long beat = meter.beatAt(bar.start());
            for (long tick = bar.start(); tick < Math.min(bar.end(), range.end()); tick += beat) {
                if (range.contains(tick)) {
                    clicks.add(new Click(tick, tick == bar.start()));
                }
            }
            bar = meter.barAt(bar.end());
        }
        return List.copyOf(clicks);
    }

    /// The clicks of whole bars before a place, in the meter in force there; their ticks may be negative.
    ///
    /// @param bars 0 or more
    public static List<Click> countIn(Score score, long start, int bars) {
        TimeSignature meter = score.meter().signatureAt(start);
        long bar = meter.barTicks(score.ticksPerQuarter());
        long beat = meter.beatTicks(score.ticksPerQuarter());
        List<Click> clicks = new ArrayList<>();
        for (int i = bars; i > 0; i--) {
            for (long inBar = 0; inBar < bar; inBar += beat) {
                clicks.add(new Click(start - i * bar + inBar, inBar == 0));
            }
        }
        return List.copyOf(clicks);
    }
}
