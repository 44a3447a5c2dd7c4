package attune.ui.common;

import attune.task.JobCancelledException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The one way from other threads to the FX thread.
public final class FxThread {
    private static boolean started;

    private FxThread() {}

    /// Runs on the FX thread: at once where this is it, otherwise soon.
    public static final Executor EXECUTOR = FxThread::run;

    /// Starts JavaFX for work that needs no application, where it does not run yet; it goes on until the program ends.
    ///
    /// @param display whether there is a screen; without, windows are drawn into memory
    public static synchronized void start(boolean display) {
        if (started) {
            return;
        }
        if (!display) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        CountDownLatch running = new CountDownLatch(1);
        try {
            Platform.startup(running::countDown);
        } catch (IllegalStateException _) {
            running.countDown(); // somebody else started it
        }
        try {
            running.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        Platform.setImplicitExit(false);
        started = true;
    }

    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /// Runs on the FX thread after what it does now, such as the layout.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Runs on the FX thread and waits for the answer.
    public static <T> T call(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException stop) {
            task.cancel(false);
            Thread.currentThread().interrupt();
            throw new JobCancelledException();
        } catch (ExecutionException problem) {
            throw new IllegalStateException(problem.getCause());
        }
    }

    /// Ends the program's user interface; the application's `stop` runs.
    public static void exit() {
        Platform.exit();
    }

    public static boolean isCurrent() {
        return Platform.isFxApplicationThread();
    }
}
