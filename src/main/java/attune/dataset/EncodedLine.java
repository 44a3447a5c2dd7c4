package attune.dataset;

import attune.music.Fraction;
import attune.music.Score;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A voice of a piece as indices, and where each event starts.
///
/// @param knownNotes whether the note token of each event is in the vocabulary, whatever its duration
/// @param ticks of the starts, and of the last event's end
@SuppressWarnings("ArrayRecordComponent")
record EncodedLine(EncodedPiece events, boolean[] knownNotes, long[] ticks) {
    static EncodedLine of(String name, TokenSequence line, Encoder encoder) {
        boolean[] known = new boolean[line.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = encoder.knowsNote(line.notes().get(i));
        }
        return new EncodedLine(encoder.encode(name, line), known, ticks(line));
    }

    static long[] ticks(TokenSequence line) {
        int size = line.size();
        long[] ticks = new long[size + 1];
        for (int i = 0; i < size; i++) {
            ticks[i] = line.offsets().get(i).ticks(Score.TICKS_PER_QUARTER);
        }
        Fraction end = line.offsets().get(size - 1).plus(Fraction.parse(line.durations().get(size - 1)));
        ticks[size] = end.ticks(Score.TICKS_PER_QUARTER);
        return ticks;
    }

    /// How many events sound in the span.
    int count(TickRange span) {
        return after(span.end()) - sounding(span.start());
    }

    /// The events of the span, cut at its ends.
    List<PassageEvent> within(TickRange span, int voice, Lengths lengths) {
        List<PassageEvent> result = new ArrayList<>();
        int after = after(span.end());
        for (int event = sounding(span.start()); event < after; event++) {
            long from = Math.max(ticks[event], span.start());
            long to = Math.min(ticks[event + 1], span.end());
            boolean whole = to - from == ticks[event + 1] - ticks[event];
            result.add(whole ? whole(event, voice) : cut(event, voice, from, to, lengths.of(to - from)));
        }
        return result;
    }

    private PassageEvent whole(int event, int voice) {
        return new PassageEvent(voice, event, ticks[event], ticks[event + 1], events.notes()[event],
                events.durations()[event],
                events.known()[event]);
    }

    private PassageEvent cut(int event, int voice, long from, long to, Lengths.Length length) {
        return new PassageEvent(voice, event, from, to, events.notes()[event], length.token(),
                knownNotes[event] && length.known());
    }

    /// The event that sounds at the tick.
    private int sounding(long tick) {
        int place = Arrays.binarySearch(ticks, 0, events.size(), tick);
        return place >= 0 ? place : -place - 2;
    }

    /// The first event that starts at the tick or later.
    private int after(long tick) {
        int place = Arrays.binarySearch(ticks, 0, events.size(), tick);
        return place >= 0 ? place : -place - 1;
    }
}
