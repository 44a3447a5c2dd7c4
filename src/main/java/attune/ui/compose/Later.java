package attune.ui.compose;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Does something on the FX thread after a while; tests do it when they want.
@FunctionalInterface
interface Later {
    void after(long millis, Runnable work);

    /// By the clock of JavaFX's animations.
    static Later byClock() {
        return (millis, work) -> {
            PauseTransition pause = new PauseTransition(Duration.millis((double) millis));
            pause.setOnFinished(_ -> work.run());
            pause.play();
        };
    }
}
