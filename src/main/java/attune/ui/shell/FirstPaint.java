package attune.ui.shell;

import javafx.animation.AnimationTimer;

/// Tells once that a window which was just shown has its first picture on the screen.
final class FirstPaint extends AnimationTimer {
    /// The first pulse hands the picture to the renderer, and the third begins only when that has drawn it.
    private static final int PULSES = 3;

    private final Runnable painted;
    private int pulses;

    FirstPaint(Runnable painted) {
        this.painted = painted;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            painted.run();
        }
    }
}
