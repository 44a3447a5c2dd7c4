package attune.ui.common;

import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.JobHandle;
import attune.task.JobRunner;
import attune.task.Lane;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Hands jobs to their lanes and turns their ends to the FX thread; knows which run, for the status bar. FX thread only.
public final class FxJobs {
    private static final Logger LOG = Logger.getLogger(FxJobs.class.getName());
    private final JobRunner runner;
    private final Messages messages;
    private final ObservableList<JobHandle<?>> running = FXCollections.observableArrayList();

    public FxJobs(JobRunner runner, Messages messages) {
        this.runner = runner;
        this.messages = messages;
    }

    /// Runs the job; failure is told in the window as `name: sentence`, cancelling is silent.
    public <T> JobHandle<T> submit(String name, Lane lane, Job<T> job, Consumer<T> onDone) {
        return submit(name, lane, job, onDone, problem -> {
            if (!(problem instanceof JobCancelledException)) {
                messages.failed(name, problem);
            }
        });
    }

    /// Runs the job; `onDone` or `onFailed` follows on the FX thread. A cancelled job without a result calls `onFailed`
    /// with [JobCancelledException], so that a panel can return to rest.
    public <T> JobHandle<T> submit(String name, Lane lane, Job<T> job, Consumer<T> onDone,
            Consumer<Throwable> onFailed) {
        JobHandle<T> handle = runner.submit(name, lane, job);
        running.add(handle);
        handle.completion().whenComplete((result, problem) -> FxThread.run(() -> {
            running.remove(handle);
            heard(() -> {
                if (problem == null) {
                    onDone.accept(result);
                } else {
                    onFailed.accept(logged(name, problem instanceof CompletionException && problem.getCause() != null
                            ? problem.getCause()
                            : problem));
                }
            });
        }));
        return handle;
    }

    /// The window shows a sentence; whoever looks for the cause finds the rest in the log.
    private static Throwable logged(String name, Throwable problem) {
        if (!(problem instanceof JobCancelledException)) {
            LOG.log(Level.INFO, name + " failed", problem);
        }
        return problem;
    }

    /// A job that has ended already is followed up inside its completion, which would swallow a fault of ours.
    @SuppressWarnings("CatchingUnchecked")
    private static void heard(Runnable followUp) {
        try {
            followUp.run();
        } catch (RuntimeException | Error fault) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
        }
    }

    /// The jobs that wait or run, oldest first.
    public ObservableList<JobHandle<?>> running() {
        return running;
    }
}
