package attune.ui.shell;

import attune.task.JobHandle;
import attune.task.JobProgress;
import attune.task.Lane;
import attune.ui.common.FxJobs;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What runs, how far, how long: the job that matters most, in words.
final class StatusViewModel {
    private final FxJobs jobs;
    private final LongSupplier nanos;
    private final Map<JobHandle<?>, Long> startedAt = new HashMap<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("Ready");
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

    StatusViewModel(FxJobs jobs, LongSupplier nanos) {
        this.jobs = jobs;
        this.nanos = nanos;
    }

    /// Looks at the running jobs; called a few times a second.
    void refresh() {
        startedAt.keySet().retainAll(jobs.running());
        jobs.running().forEach(job -> startedAt.putIfAbsent(job, nanos.getAsLong()));
        Optional<JobHandle<?>> shown = shown();
        busy.set(shown.isPresent());
        shown.ifPresentOrElse(this::tell, this::rest);
    }

    void cancel() {
        shown().ifPresent(JobHandle::cancel);
        refresh();
    }

    /// A job of the model lane before one of the files; the oldest of its lane, which is the one that runs.
    private Optional<JobHandle<?>> shown() {
        return jobs.running().stream().filter(job -> job.lane() == Lane.MODEL).findFirst()
                .or(() -> jobs.running().stream().findFirst()).map(job -> job);
    }

    private void tell(JobHandle<?> job) {
        JobProgress progress = job.progress();
        String more = jobs.running().size() > 1 ? "  (+" + (jobs.running().size() - 1) + " more)" : "";
        String state = job.isCancelled() ? "stopping" : progress.message();
        text.set(state.isBlank() ? job.name() + more : job.name() + " · " + state + more);
        fraction.set(progress.fraction());
        elapsed.set(clock(Duration.ofNanos(nanos.getAsLong() - startedAt.getOrDefault(job, nanos.getAsLong()))));
    }

    private void rest() {
        text.set("Ready");
        elapsed.set("");
        fraction.set(-1);
    }

    /// `0:07`, `12:30`, `1:02:03`.
    static String clock(Duration time) {
        String seconds = String.format(Locale.ROOT, "%02d", time.toSecondsPart());
        return time.toHours() > 0
                ? time.toHours() + ":" + String.format(Locale.ROOT, "%02d", time.toMinutesPart()) + ":"
                        + seconds
                : time.toMinutes() + ":" + seconds;
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyStringProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /// From 0 to 1, or −1 where nobody knows.
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
