package attune.ui.voices;

import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.FxJobs;
import attune.ui.common.ModelLibrary;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Draws one thing after another on the model lane: while a drawing runs the next request waits, and asks what is wanted only when its turn
/// comes. So however fast somebody turns a knob, what is drawn is shown, and nothing piles up. FX thread only.
final class Drawing {
    /// What is to be drawn.
    ///
    /// @param name of the job
    /// @param captions what is said over it
    record Wish(String name, ModelLibrary.Entry model, List<Recipe> recipes, Chain chain, DrawingOptions options,
            Captions captions) {
        Wish {
            recipes = List.copyOf(recipes);
        }
    }

    private final FxJobs jobs;
    private final NetworkVoices voices;
    private final Supplier<Optional<Wish>> next;
    private final BiConsumer<Wish, List<VoicesTake>> onDrawn;
    private final BiConsumer<Wish, Throwable> onFailed;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private boolean again;
    private int generation;
    private @Nullable JobHandle<?> handle;

    /// @param next what is wanted now, if anything
    Drawing(FxJobs jobs, NetworkVoices voices, Supplier<Optional<Wish>> next,
            BiConsumer<Wish, List<VoicesTake>> onDrawn, BiConsumer<Wish, Throwable> onFailed) {
        this.jobs = jobs;
        this.voices = voices;
        this.next = next;
        this.onDrawn = onDrawn;
        this.onFailed = onFailed;
    }

    /// Draws what is wanted, now or after what is being drawn.
    void request() {
        again = busy.get();
        if (!again) {
            next.get().ifPresent(this::begin);
        }
    }

    private void begin(Wish wish) {
        int mine = generation;
        busy.set(true);
        JobHandle<?> begun = jobs.submit(wish.name(), Lane.MODEL,
                context -> voices.draw(wish.model().path(), wish.recipes(), wish.chain(), wish.options(), context),
                takes -> end(mine, () -> onDrawn.accept(wish, takes)),
                problem -> end(mine, () -> {
                    again = false;
                    onFailed.accept(wish, problem);
                }));
        handle = busy.get() ? begun : null;
    }

    private void end(int which, Runnable followUp) {
        if (which != generation) {
            return;
        }
        busy.set(false);
        handle = null;
        followUp.run();
        if (again) {
            request();
        }
    }

    /// Gives up what is being drawn, as if it had never been asked for.
    void forget() {
        generation++;
        again = false;
        busy.set(false);
        if (handle != null) {
            handle.cancel();
            handle = null;
        }
    }

    /// Whether something is being drawn.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
