package attune.ui.common;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one way from other threads to the FX thread.
public final class FxThread {
    private FxThread() {}

    /// Runs on the FX thread: at once where this is it, otherwise soon.
    public static final Executor EXECUTOR = FxThread::run;

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

    /// Ends the program's user interface; the application's `stop` runs.
    public static void exit() {
        Platform.exit();
    }

    public static boolean isCurrent() {
        return Platform.isFxApplicationThread();
    }
}
