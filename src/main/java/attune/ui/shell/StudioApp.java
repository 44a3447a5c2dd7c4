package attune.ui.shell;

import attune.ui.common.WindowIcon;
import java.nio.file.Path;
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

    private record Start(Supplier<StudioParts> parts, Optional<Path> file, Runnable painted) {}

    // JavaFX makes the application itself and takes only strings, so what it needs is put down here before
    private static final AtomicReference<@Nullable Start> NEXT = new AtomicReference<>();

    private @Nullable StudioWindow window;

    /// Opens the studio and returns when its window is closed.
    ///
    /// @param parts asked once, on the FX thread
    /// @param file to open at once
    /// @param painted runs on the FX thread when the window has its first picture
    /// @throws RuntimeException where there is no display
    public static void open(Supplier<StudioParts> parts, Optional<Path> file, Runnable painted) {
        NEXT.set(new Start(parts, file, painted));
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
            opened.services().messages().failed(
                    "Something went wrong inside Attune; save your piece under another name",
                    problem);
        });
        WindowIcon.on(stage);
        new FirstPaint(start.painted()).start(); // before the window's own, which begins more work
        opened.show();
        start.file().ifPresent(opened::open);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
