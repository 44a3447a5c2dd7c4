package attune;

import attune.ui.common.FxThread;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Lets a start be watched from outside: by the bench, which measures it, and by the packaging, which records what is loaded in it.
///
/// @param wish of the watcher, in [#VARIABLE]; anything else, and nothing, means that nobody watches
record StartWatch(@Nullable String wish, PrintWriter out) {
    /// An environment variable, because every launcher hands those on.
    static final String VARIABLE = "ATTUNE_START";
    /// Says so when the window has its first picture, and ends at once, without touching the user's settings.
    static final String MEASURE = "measure";
    /// Works on for a while and ends as if the user had quit, so that Java can write down what it learned.
    static final String RECORD = "record";
    static final String PAINTED = "painted";
    private static final int RECORDED_SECONDS = 4;

    /// The window has its first picture; on the FX thread.
    void painted() {
        if (MEASURE.equals(wish)) {
            out.println(PAINTED);
            out.flush();
            Runtime.getRuntime().halt(0);
        } else if (RECORD.equals(wish)) {
            CompletableFuture.delayedExecutor(RECORDED_SECONDS, TimeUnit.SECONDS).execute(FxThread::exit);
        }
    }
}
