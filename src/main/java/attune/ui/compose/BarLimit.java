package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.task.JobContext;

/// Stops composing when so many ticks are filled; otherwise what the job's own context says.
final class BarLimit implements JobContext {
    private final JobContext job;
    private final long ticks;
    private volatile long filled;

    /// @param ticks the length wanted, or 0 for no limit
    BarLimit(JobContext job, long ticks) {
        this.job = job;
        this.ticks = ticks;
    }

    void wrote(GenerationStep step) {
        filled = step.tick() + step.duration();
    }

    @Override
    public boolean isCancelled() {
        return job.isCancelled() || ticks > 0 && filled >= ticks;
    }

    @Override
    public void progress(long done, long total, String message) {
        if (ticks > 0) {
            job.progress(Math.min(filled, ticks), ticks, "note " + done);
        } else {
            job.progress(done, total, done + " of " + total + " notes");
        }
    }
}
