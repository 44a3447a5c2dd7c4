package attune.ui.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A clock that stands still until it is moved; what is due then happens at once.
final class FakePace implements Pace {
    private record Coming(long at, Runnable work) {}

    private final List<Coming> coming = new ArrayList<>();
    private long now;
    boolean closed;

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public Runnable at(long nanos, Runnable work) {
        Coming next = new Coming(nanos, work);
        coming.add(next);
        return () -> coming.remove(next);
    }

    void millis(long millis) {
        long until = now + millis * 1_000_000;
        Optional<Coming> due = due(until);
        while (due.isPresent()) {
            coming.remove(due.get());
            now = Math.max(now, due.get().at());
            due.get().work().run();
            due = due(until);
        }
        now = until;
    }

    private Optional<Coming> due(long until) {
        return coming.stream().filter(next -> next.at() <= until).min(Comparator.comparingLong(Coming::at));
    }

    @Override
    public void close() {
        closed = true;
    }
}
