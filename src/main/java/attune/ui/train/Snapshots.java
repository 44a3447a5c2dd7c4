package attune.ui.train;

import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The moments of a training that can be heard, oldest first: the newest ones, and the best whenever it was. FX thread only.
///
/// Each holds all weights of its moment: a long training would fill the memory with them.
final class Snapshots {
    static final int MOST = 40;
    private static final int FEWEST = 6;
    private static final long MOST_BYTES = 160L << 20;
    private final ObservableList<Snapshot> all = FXCollections.observableArrayList();
    private int most = MOST;

    ObservableList<Snapshot> all() {
        return all;
    }

    /// Empties it for networks of so many weights.
    void start(long weights) {
        all.clear();
        most = Math.clamp(MOST_BYTES / (weights * Float.BYTES), FEWEST, MOST);
    }

    /// @param isBest which one is kept although it is old
    void add(Snapshot snapshot, Predicate<Snapshot> isBest) {
        all.add(snapshot);
        if (all.size() > most) {
            all.remove(isBest.test(all.getFirst()) ? 1 : 0);
        }
    }
}
