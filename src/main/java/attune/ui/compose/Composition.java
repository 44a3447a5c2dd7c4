package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.task.JobContext;
import attune.task.JobHandle;
import attune.ui.common.FxThread;
import attune.ui.heatmap.Latest;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PlacedEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A take on its way, and those that are composed along with it, which are seen when they are done: the model lane
/// writes them and publishes the first after each note, the FX thread takes the newest and may stop them.
///
/// The mailbox holds the whole take so far, so a busy screen skips pictures, never notes.
final class Composition {
    /// What becomes of the take when it ends.
    enum Ending {
        /// Listed.
        LIST,
        /// Listed and put into the piece.
        KEEP,
        /// Thrown away.
        DISCARD
    }

    private final Latest<Passage> newest = new Latest<>();
    private volatile Passage begun;
    private final int takes;
    private final Consumer<Composition> onNewest;
    private volatile boolean stopped;
    private Draft draft;
    private Ending ending = Ending.LIST;
    private boolean shown = true;
    private @Nullable JobHandle<List<Melody>> job;

    /// @param takes how many are composed together, with this draft as the first
    /// @param onNewest told on the FX thread when the draft has grown
    Composition(Draft draft, int takes, Consumer<Composition> onNewest) {
        this.takes = takes;
        this.draft = draft;
        this.begun = draft.passage();
        this.onNewest = onNewest;
    }

    /// Writes the takes, the one that is published first. Model lane.
    List<Melody> write(Path model, JobContext context) throws IOException {
        Draft wanted = draft;
        Limit limit = new Limit(context, wanted.plan().ticks());
        return wanted.plan().write(model, takes, new Publishing(limit), limit);
    }

    private void takeNewest() {
        Passage passage = newest.take();
        if (passage != null) {
            draft = draft.with(passage);
            onNewest.accept(this);
        }
    }

    void runsAs(JobHandle<List<Melody>> handle) {
        job = handle;
        if (stopped) {
            handle.cancel();
        }
    }

    /// Stops at the next note; a job that still waits for its lane never starts.
    void stop() {
        stopped = true;
        if (job != null) {
            job.cancel();
        }
    }

    Draft draft() {
        return draft;
    }

    /// The take with all that the generator returned.
    Draft whole(Melody melody) {
        draft = draft.with(begun.withSteps(melody.steps()));
        return draft;
    }

    /// Whether the user looks at it, not at another take.
    boolean isShown() {
        return shown;
    }

    void setShown(boolean newShown) {
        shown = newShown;
    }

    Ending ending() {
        return ending;
    }

    void endsAs(Ending newEnding) {
        ending = newEnding;
    }

    /// Publishes the whole take after each note.
    private final class Publishing implements WritingListener {
        private final Limit limit;
        private final List<GenerationStep> steps = new ArrayList<>();

        Publishing(Limit limit) {
            this.limit = limit;
        }

        @Override
        public void onRead(List<PlacedEvent> given) {
            begun = begun.withPrimer(given);
        }

        @Override
        public void onStep(GenerationStep step) {
            limit.wrote(step);
            steps.add(step);
            if (newest.put(begun.withSteps(steps))) {
                FxThread.run(Composition.this::takeNewest);
            }
        }
    }

    /// What the generator sees: it ends when the job is cancelled or when the user stops; progress is told in what the length counts.
    private final class Limit implements JobContext {
        private final JobContext outer;
        private final long ticks;
        private long filled;
        private int notes;

        /// @param ticks the length wanted, or 0 where notes are counted
        Limit(JobContext outer, long ticks) {
            this.outer = outer;
            this.ticks = ticks;
        }

        void wrote(GenerationStep step) {
            filled += step.duration();
            notes++;
        }

        @Override
        public boolean isCancelled() {
            return stopped || outer.isCancelled();
        }

        @Override
        public void progress(long done, long total, String message) {
            if (ticks > 0 && notes > 0) {
                outer.progress(Math.min(filled, ticks), ticks, "note " + notes);
            } else if (ticks > 0) { // a search tells its notes at the end
                outer.progress(done, total, message.toLowerCase(Locale.ROOT));
            } else {
                outer.progress(done, total, done + " of " + total);
            }
        }
    }
}
