package attune.ui.pianoroll;

import attune.bench.BenchException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The JavaFX application that measures the roll: its window closes when it is done.
public final class RollBenchApp extends Application {
    // JavaFX makes the application itself and takes only strings, so what it needs and finds is put down here
    private static final AtomicReference<@Nullable Order> ORDER = new AtomicReference<>();

    private record Order(List<RollBench> benches, List<List<RollMeasure>> done) {}

    /// Measures one after the other, and returns when the window is closed.
    static List<List<RollMeasure>> run(List<RollBench> benches) throws BenchException {
        Order order = new Order(benches, new ArrayList<>());
        ORDER.set(order);
        try {
            launch(RollBenchApp.class);
        } catch (RuntimeException problem) {
            throw new BenchException("The piano roll cannot be painted here: " + rootOf(problem));
        }
        if (order.done().size() < benches.size()) {
            throw new BenchException("The window of the piano roll was closed before it was measured.");
        }
        return List.copyOf(order.done());
    }

    @Override
    public void start(Stage stage) {
        Order order = ORDER.getAndSet(null);
        if (order == null) {
            throw new IllegalStateException("Start it with RollBenchApp.run");
        }
        next(stage, order);
    }

    /// One round after the other; an empty or closed window ends the application.
    private static void next(Stage stage, Order order) {
        CompletableFuture<?> _ = order.benches().get(order.done().size()).run(stage)
                .whenComplete((measured, problem) -> {
                    if (problem == null) {
                        order.done().add(measured);
                    }
                    if (problem != null || order.done().size() == order.benches().size()) {
                        stage.close();
                    } else {
                        next(stage, order);
                    }
                });
    }

    private static String rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
