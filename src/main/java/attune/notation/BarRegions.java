package attune.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Divides a bar of one voice into stretches that are written plainly and groups such as triplets. Times in [Units] from the
/// bar's start.
final class BarRegions {
    private static final int[] GROUPS = {3, 5, 6, 7, 9, 12};
    private static final long PLAIN = Units.QUARTER / 32;
    private final SortedSet<Long> boundaries;
    private final List<Region> regions = new ArrayList<>();

    /// @param actual notes of the group, or 1 where it is plain
    record Region(long start, long end, int actual) {
        boolean isPlain() {
            return actual == 1;
        }

        /// As many as would fill the time without the group: the power of two below.
        int normal() {
            return Integer.highestOneBit(actual == 1 ? 1 : actual - 1);
        }
    }

    private BarRegions(SortedSet<Long> boundaries) {
        this.boundaries = boundaries;
    }

    /// @param boundaries where symbols start and end
    static List<Region> of(long bar, SortedSet<Long> boundaries) {
        BarRegions regions = new BarRegions(boundaries);
        long at = 0;
        while (at < bar) {
            at = regions.add(at, bar);
        }
        return List.copyOf(regions.regions);
    }

    private long add(long at, long bar) {
        if (at % (2 * Units.QUARTER) == 0 && at + 2 * Units.QUARTER <= bar && isGroup(at, 2 * Units.QUARTER, 3)) {
            regions.add(new Region(at, at + 2 * Units.QUARTER, 3));
            return at + 2 * Units.QUARTER;
        }
        long end = Math.min(bar, at + Units.QUARTER);
        int actual = 1;
        if (end - at == Units.QUARTER) {
            for (int i = GROUPS.length - 1; i >= 0; i--) {
                actual = isGroup(at, Units.QUARTER, GROUPS[i]) ? GROUPS[i] : actual;
            }
        }
        Region last = regions.isEmpty() ? null : regions.getLast();
        if (actual == 1 && last != null && last.isPlain()) {
            regions.set(regions.size() - 1, new Region(last.start(), end, 1));
        } else {
            regions.add(new Region(at, end, actual));
        }
        return end;
    }

    /// Whether all boundaries inside lie on the group's places, and one on no plain place.
    private boolean isGroup(long start, long length, int actual) {
        boolean uneven = false;
        for (long place : boundaries.subSet(start + 1, start + length)) {
            if ((place - start) * actual % length != 0) {
                return false;
            }
            uneven |= (place - start) % PLAIN != 0;
        }
        return uneven;
    }
}
