package attune.ui.compose;

import attune.generate.Take;
import attune.project.TakesStore;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.common.Takes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps the takes on disk, so that the next session lists them. Called on the FX thread; files are touched on the IO lane.
///
/// Jobs of that lane overtake each other: each brings its file to the newest state that is wanted, not to the one it began with.
final class TakeFiles {
    private final Services services;
    private final TakesStore store;
    /// The state wanted of each take of this session; empty for one that was discarded.
    private final Map<String, Optional<Take>> wanted = new ConcurrentHashMap<>();

    TakeFiles(Services services) {
        this.services = services;
        this.store = services.takeFiles();
    }

    /// Lists the takes of earlier sessions below those of this one; of damaged ones it tells in a sentence.
    void read() {
        services.jobs().submit("Look for takes", Lane.IO, _ -> store.read(), this::list);
    }

    private void list(TakesStore.Reading found) {
        services.takes().entries().addAll(found.takes().stream().filter(take -> !wanted.containsKey(take.id()))
                .map(Takes.Entry::stored).toList());
        List<String> problems = found.problems();
        if (!problems.isEmpty()) {
            services.messages().show(Messages.Kind.WARNING, problems.size() == 1
                    ? problems.getFirst()
                    : problems.size() + " takes cannot be listed; the first of them: " + problems.getFirst());
        }
    }

    /// Writes the take, over an older state of it.
    void keep(Take take) {
        want("Storing " + take.name(), take.id(), Optional.of(take));
    }

    void delete(Take take) {
        want("Deleting " + take.name(), take.id(), Optional.empty());
    }

    private void want(String job, String id, Optional<Take> state) {
        wanted.put(id, state);
        services.jobs().submit(job, Lane.IO, _ -> {
            settle(id);
            return id;
        }, _ -> {});
    }

    private synchronized void settle(String id) throws IOException {
        Optional<Take> state = wanted.getOrDefault(id, Optional.empty());
        if (state.isPresent()) {
            store.write(state.get());
        } else {
            store.delete(id);
        }
    }
}
