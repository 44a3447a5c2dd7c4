package attune.play;

import attune.play.Transport.View;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the player was told and has not carried out yet, and what it shows meanwhile. Any thread tells, the player's thread polls.
final class Commands {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private volatile View view = View.standing(Player.State.STOPPED, 0, 0);

    /// Shows a command's effect at once, before the thread carries it out.
    synchronized void add(UnaryOperator<View> preview, Runnable command) {
        waiting.add(command);
        view = preview.apply(view);
    }

    synchronized @Nullable Runnable poll() {
        return waiting.poll();
    }

    /// Shows where the transport is, unless commands wait whose effect is shown already.
    ///
    /// @return whether none wait
    synchronized boolean publish(Supplier<View> now) {
        boolean idle = waiting.isEmpty();
        view = idle ? now.get() : view;
        return idle;
    }

    View view() {
        return view;
    }
}
