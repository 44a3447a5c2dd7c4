package attune.notation;

import attune.music.TimeSignature;
import java.util.ArrayList;
import java.util.List;

/// How strong each place of a bar is, and from it how a length is written: as one value where the reader still sees the
/// beats, else as tied ones. Times in [Units] from the bar's start.
///
/// @see <a href="https://www.w3.org/2021/06/musicxml40/tutorial/notation-basics/">Notation basics</a>, and E. Gould, Behind Bars
/// (2011), on showing the beat
final class MetricTree {
    private static final int BAR = 4;
    private static final int HALF = 3;
    private static final int BEAT = 2;
    private static final int HALF_BEAT = 1;
    private final long bar;
    private final long beat;
    private final boolean compound;
    private final boolean triple;
    private final List<Long> groups;

    MetricTree(TimeSignature time) {
        bar = Units.WHOLE * time.beats() / time.unit();
        compound = time.unit() >= 8 && time.beats() % 3 == 0;
        beat = Units.WHOLE / time.unit() * (compound ? 3 : 1);
        triple = !compound && time.beats() == 3;
        groups = groups(time);
    }

    /// Where groups of beats begin, such as the middle of 4/4 or the 2 of 3 + 2.
    private List<Long> groups(TimeSignature time) {
        List<Long> starts = new ArrayList<>();
        long beats = bar / beat;
        if (beats % 2 == 0 && beats > 2) {
            for (long i = 2; i < beats; i += 2) {
                starts.add(i * beat);
            }
        } else if (!compound && time.beats() >= 5 && time.beats() % 2 == 1) {
            for (long i = time.beats() == 7 ? 2 : 3; i < beats - 1; i += 2) {
                starts.add(i * beat);
            }
        }
        return starts;
    }

    /// 4 where the bar starts, 3 inside it where a group of beats does, 2 a beat, 1 its half or third, 0 the rest.
    int strength(long place) {
        if (place % bar == 0) {
            return BAR;
        }
        if (groups.contains(place)) {
            return HALF;
        }
        if (place % beat == 0) {
            return BEAT;
        }
        return place % (compound ? beat / 3 : beat / 2) == 0 ? HALF_BEAT : 0;
    }

    /// The strongest place inside, the first of equals; −1 where there is none of a strength.
    private long strongest(long from, long to) {
        long best = -1;
        int most = 0;
        long step = Math.max(1, compound ? beat / 3 : beat / 2);
        for (long place = (from / step + 1) * step; place < to; place += step) {
            if (strength(place) > most) {
                most = strength(place);
                best = place;
            }
        }
        return best;
    }

    /// The ends of the pieces as which a sounding length is written.
    List<Long> splitNote(long from, long to) {
        List<Long> ends = new ArrayList<>();
        split(from, to, false, ends);
        return ends;
    }

    /// The same of a rest, which shows each beat.
    List<Long> splitRest(long from, long to) {
        List<Long> ends = new ArrayList<>();
        split(from, to, true, ends);
        return ends;
    }

    private void split(long from, long to, boolean rest, List<Long> ends) {
        boolean writable = NoteValue.lasting(to - from, dots(from, to, rest)).isPresent();
        if (writable && (rest ? restIsClear(from, to) : noteIsClear(from, to))) {
            ends.add(to);
            return;
        }
        long cut = strongest(from, to);
        if (cut < 0 || writable && strength(cut) < HALF_BEAT) {
            cut = writable ? to : from + largest(to - from);
        }
        if (cut >= to) {
            ends.add(to);
            return;
        }
        split(from, cut, rest, ends);
        split(cut, to, rest, ends);
    }

    private int dots(long from, long to, boolean rest) {
        if (!rest) {
            return 2;
        }
        return compound || to - from < beat ? 1 : 0;
    }

    /// The largest plain value that fits.
    private static long largest(long units) {
        long value = 2 * Units.WHOLE;
        while (value > units && value > 1) {
            value /= 2;
        }
        return value;
    }

    private boolean noteIsClear(long from, long to) {
        long inside = strongest(from, to);
        if (inside < 0) {
            return true;
        }
        int crossed = strength(inside);
        if (crossed <= strength(from) && !(compound && crossed >= BEAT && strength(to) < BEAT)) {
            return true;
        }
        // syncopation in the middle: short long short
        return !compound && inside - from == to - inside && NoteValue.lasting(to - from, 0).isPresent()
                && strength(from) >= crossed - 1 && to - from <= 2 * beat;
    }

    private boolean restIsClear(long from, long to) {
        long inside = strongest(from, to);
        return inside < 0 || strength(inside) < strength(from) && !(triple && strength(inside) >= BEAT);
    }
}
