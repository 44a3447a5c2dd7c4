package attune.ui.heatmap;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A mailbox that holds the newest value only and never makes anybody wait. Safe from any threads.
///
/// A slow reader skips what it could not have shown anyway; put in values that hold everything so far, not differences.
public final class Latest<T> {
    private final AtomicReference<@Nullable T> box = new AtomicReference<>();

    /// Replaces what lies in the box.
    ///
    /// @return whether the box was empty, so that the reader has to be woken; otherwise it is on its way already
    public boolean put(T value) {
        return box.getAndSet(value) == null;
    }

    /// Takes the newest value out, or null where there is none since the last time.
    public @Nullable T take() {
        return box.getAndSet(null);
    }
}
