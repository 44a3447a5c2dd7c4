package attune.ui.shell;

import attune.project.Instance;
import attune.ui.common.FxThread;
import attune.ui.common.WindowIcon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: opens the studio's window and closes everything with it.
public final class StudioApp extends Application {
    private static final Logger LOG = Logger.getLogger(StudioApp.class.getName());

    private static final long LOOK_MILLIS = 250;

    private record Start(Supplier<StudioParts> parts, List<Path> files, Optional<Instance> instance,
            Runnable painted) {}

    // JavaFX makes the application itself and takes only strings, so what it needs is put down here before
    private static final AtomicReference<@Nullable Start> NEXT = new AtomicReference<>();

    private @Nullable StudioWindow window;

    /// Opens the studio and returns when its window is closed.
    ///
    /// @param parts asked once, on the FX thread
    /// @param files to open at once
    /// @param instance whose other starts hand their files over; empty where that is not possible
    /// @param painted runs on the FX thread when the window has its first picture
    /// @throws RuntimeException where there is no display
    public static void open(Supplier<StudioParts> parts, List<Path> files, Optional<Instance> instance,
            Runnable painted) {
        NEXT.set(new Start(parts, files, instance, painted));
        launch(StudioApp.class);
    }

    @Override
    public void start(Stage stage) {
        Start start = NEXT.getAndSet(null);
        if (start == null) {
            throw new IllegalStateException("Start the studio with StudioApp.open");
        }
        StudioWindow opened = new StudioWindow(stage, start.parts().get());
        window = opened;
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> {
            LOG.log(Level.SEVERE, "A fault in the window", problem);
            opened.met(problem);
        });
        WindowIcon.on(stage);
        new FirstPaint(start.painted()).start(); // before the window's own, which begins more work
        opened.show();
        opened.open(start.files());
        start.instance().ifPresent(instance -> Thread.ofPlatform().daemon().name("other starts").start(
                () -> listen(instance, opened)));
    }

    /// Looks for what other starts ask for, as long as the program runs.
    private static void listen(Instance instance, StudioWindow window) {
        try {
            while (true) {
                hear(instance, window);
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hear(Instance instance, StudioWindow window) {
        try {
            for (List<Path> files : instance.take()) {
                FxThread.run(() -> {
                    window.raise();
                    window.open(files);
                });
            }
        } catch (IOException problem) {
            LOG.log(Level.FINE, "What another start asks for cannot be read at the moment", problem);
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
