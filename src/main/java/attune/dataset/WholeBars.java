package attune.dataset;

import attune.music.Meter;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.voices.VoiceFrames;
import java.util.ArrayList;
import java.util.List;

/// The bars of a piece that have sixteen sixteenths, in runs of those that stand together, and what lies between.
///
/// An upbeat is none of them: a first bar that is shorter than the next, or one that begins with silence.
///
/// @param pickups 1 where the piece begins with an upbeat, else 0
/// @param otherMeter bars of more or fewer sixteenths
/// @param cutShort bars that would have sixteen, had the end or a new time signature not come before
record WholeBars(int pickups, List<Run> runs, int otherMeter, int cutShort) {
    private static final long BAR_TICKS = (long) Score.TICKS_PER_QUARTER * VoiceFrames.BAR / VoiceFrames.BEAT;

    /// Whole bars on end.
    ///
    /// @param first of them, counted from 0 without a pickup
    record Run(int first, TickRange span) {
        int bars() {
            return Math.toIntExact(span.length() / BAR_TICKS);
        }
    }

    static WholeBars of(VoicedPiece piece, PieceNotes notes) {
        List<TickRange> bars = piece.bars();
        Meter meter = piece.meter();
        int pickups = hasPickup(bars, notes) ? 1 : 0;
        List<Run> runs = new ArrayList<>();
        int otherMeter = 0;
        int cutShort = 0;
        for (int bar = pickups; bar < bars.size(); bar++) {
            TickRange span = bars.get(bar);
            if (meter.signatureAt(span.start()).barTicks(Score.TICKS_PER_QUARTER) != BAR_TICKS) {
                otherMeter++;
            } else if (span.length() != BAR_TICKS) {
                cutShort++;
            } else {
                addTo(runs, bar - pickups, span);
            }
        }
        return new WholeBars(pickups, runs, otherMeter, cutShort);
    }

    private static boolean hasPickup(List<TickRange> bars, PieceNotes notes) {
        TickRange first = bars.getFirst();
        if (bars.size() > 1 && first.length() < bars.get(1).length()) {
            return true;
        }
        VoiceFrames frames = notes.frames(first);
        for (int voice = 0; voice < frames.voices(); voice++) {
            if (frames.pitch(0, voice) != VoiceFrames.SILENCE) {
                return false;
            }
        }
        return true;
    }

    private static void addTo(List<Run> runs, int bar, TickRange span) {
        if (!runs.isEmpty() && runs.getLast().span().end() == span.start()) {
            Run last = runs.removeLast();
            runs.add(new Run(last.first(), new TickRange(last.span().start(), span.end())));
        } else {
            runs.add(new Run(bar, span));
        }
    }
}
