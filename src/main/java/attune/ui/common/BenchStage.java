package attune.ui.common;

import attune.bench.BenchException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.stage.Stage;

/// A window for a measure, on the screen or, without one, in memory: one after the other, as many as a program wants.
public final class BenchStage {
    private BenchStage() {}

    /// Hands the stage to the measure on the FX thread and waits for its figures; the window closes then.
    ///
    /// @param display whether there is a screen to open it on
    public static <T> T measure(boolean display, Function<Stage, CompletableFuture<T>> measure)
            throws BenchException {
        try {
            FxThread.start(display);
            CompletableFuture<T> figures = new CompletableFuture<>();
            Stage stage = FxThread.call(() -> open(measure, figures));
            try {
                return figures.join();
            } finally {
                FxThread.call(() -> {
                    stage.close();
                    return stage;
                });
            }
        } catch (CompletionException | IllegalStateException | UnsupportedOperationException problem) {
            throw new BenchException("This cannot be measured here: " + rootOf(problem));
        }
    }

    private static <T> Stage open(Function<Stage, CompletableFuture<T>> measure, CompletableFuture<T> figures) {
        Stage stage = new Stage();
        stage.setOnHidden(_ -> figures.completeExceptionally(
                new IllegalStateException("the window was closed before it was measured")));
        CompletableFuture<?> _ = measure.apply(stage).whenComplete((figure, problem) -> {
            if (problem == null) {
                figures.complete(figure);
            } else {
                figures.completeExceptionally(problem);
            }
        });
        return stage;
    }

    private static String rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
