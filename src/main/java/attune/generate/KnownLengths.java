package attune.generate;

import java.util.BitSet;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/// The lengths that a model knows, and which of them fill a gap exactly.
final class KnownLengths {
    private final long[] lengths; // by duration token; 0 for one that is never written
    private final long shortest;
    private final long unit; // what all lengths are multiples of
    private final BitSet filled; // whether so many units are a sum of known lengths

    /// @param durations how many duration tokens there are
    /// @param longest gap that is asked about
    KnownLengths(Palette palette, int durations, ExactTicks time, long longest) {
        lengths = IntStream.range(0, durations).mapToLong(token -> time.length(palette.quarters(token))).toArray();
        long[] known = IntStream.range(0, durations).filter(token -> lengths[token] > 0)
                .mapToLong(token -> lengths[token]).sorted().distinct().toArray();
        if (known.length == 0) {
            throw new UnusableModelException(
                    "This model knows no length that it could write: train it on more pieces.");
        }
        shortest = known[0];
        long divisor = 0;
        for (long length : known) {
            divisor = gcd(length, divisor);
        }
        unit = divisor;
        filled = sums(known, unit, Math.toIntExact(longest / unit));
    }

    /// Whether known lengths add up to exactly this; nothing adds up to 0.
    boolean fills(long gap) {
        return gap >= 0 && gap % unit == 0 && filled.get((int) (gap / unit));
    }

    /// How long an event may be that has to end within `limit`, in a gap that is to be filled to its end.
    ///
    /// Best are known lengths after which known lengths can fill the rest. A gap that they cannot fill is gone through with known
    /// lengths while another has room; what is left at its end, or a limit shorter than any, is filled by one event, read as the
    /// shortest that is too long, or the longest.
    LengthChoice within(long limit, long gap) {
        BitSet fitting = fitting(limit, gap);
        if (!fitting.isEmpty()) {
            return new LengthChoice(fitting, 0);
        }
        BitSet single = new BitSet();
        single.set(nearestNotBelow(limit));
        return new LengthChoice(single, limit);
    }

    /// The shortest length that is a good choice in such a gap; 0 where none is.
    long shortestFit(long gap) {
        return fitting(gap, gap).stream().mapToLong(token -> lengths[token]).min().orElse(0);
    }

    long length(int duration) {
        return lengths[duration];
    }

    private BitSet fitting(long limit, long gap) {
        BitSet exact = tokens(length -> length <= limit && fills(gap - length));
        return exact.isEmpty() ? tokens(length -> length <= limit && gap - length >= shortest) : exact;
    }

    private BitSet tokens(LongPredicate good) {
        return IntStream.range(0, lengths.length).filter(token -> lengths[token] > 0 && good.test(lengths[token]))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private int nearestNotBelow(long limit) {
        int best = -1;
        for (int token = 0; token < lengths.length; token++) {
            if (lengths[token] > 0 && (best < 0 || isNearer(lengths[token], lengths[best], limit))) {
                best = token;
            }
        }
        return best;
    }

    private static boolean isNearer(long length, long best, long limit) {
        return length >= limit ? best < limit || length < best : best < limit && length > best;
    }

    private static BitSet sums(long[] known, long unit, int most) {
        BitSet sums = new BitSet(most + 1);
        sums.set(0);
        for (int sum = 1; sum <= most; sum++) {
            for (long length : known) {
                int before = (int) (sum - length / unit);
                if (before >= 0 && sums.get(before)) {
                    sums.set(sum);
                    break;
                }
            }
        }
        return sums;
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
