package attune.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Starts JavaFX once without a screen and runs what tests do on its thread.
public final class FxStage {
    private static final long LIMIT_SECONDS = 60;
    private static final CompletableFuture<Boolean> STARTED = start();

    private FxStage() {}

    private static CompletableFuture<Boolean> start() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        Platform.setImplicitExit(false);
        return started;
    }

    /// Runs on the FX thread and waits for it; what it throws is thrown here.
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Asks on the FX thread and waits for the answer.
    public static <T> T get(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            STARTED.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (Platform.isFxApplicationThread()) {
                return question.call();
            }
            Platform.runLater(() -> {
                try {
                    answer.complete(question.call());
                } catch (Throwable problem) {
                    answer.completeExceptionally(problem);
                }
            });
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException problem) {
            throw unwrapped(problem.getCause());
        } catch (InterruptedException | TimeoutException problem) {
            throw new AssertionError("The FX thread did not answer", problem);
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    private static Error unwrapped(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof Error error ? error : new AssertionError(cause);
    }

    /// Lets pulses pass until the condition, asked on the FX thread, holds.
    public static void waitFor(String what, BooleanSupplier condition) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > limit) {
                throw new AssertionError("Waited in vain for " + what);
            }
            sleep(10);
        }
    }

    /// Lets what waits on the FX thread happen, layout and drawing included.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> {});
            sleep(20);
        }
    }

    /// A shown stage of that size around the content.
    public static Stage show(Parent content, double width, double height) {
        return get(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(content, width, height));
            stage.show();
            return stage;
        });
    }

    /// What the scene looks like now, written as a PNG.
    public static WritableImage snapshot(Scene scene, Path png) {
        settle();
        WritableImage image = get(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", png.toFile());
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return image;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
