package attune.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what a reader got over, bounded: a wholly damaged file must not fill the memory with its faults.
final class Repairs {
    private static final int MOST = 500;
    private final List<Repair> list = new ArrayList<>();
    private int more;
    private long lastOffset;

    void add(long offset, String problem) {
        if (list.size() < MOST) {
            list.add(new Repair(offset, problem));
        } else {
            more++;
            lastOffset = offset;
        }
    }

    /// All of them by place; the ones beyond the bound as a number.
    List<Repair> list() {
        List<Repair> result = new ArrayList<>(list);
        result.sort(Comparator.comparingLong(Repair::offset));
        if (more > 0) {
            result.add(new Repair(lastOffset, more + " more faults up to here, each got over in the same way"));
        }
        return result;
    }

    /// `1 byte`, `3 bytes`.
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
