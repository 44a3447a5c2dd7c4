package attune.ui.transport;

import attune.ui.common.Actions;

/// The actions of the Play menu.
public final class TransportActions {
    private TransportActions() {}

    public static void register(Actions actions, TransportViewModel transport) {
        actions.add("play.toggle", "Play or pause", "fth-play", "Space", transport::togglePlay);
        actions.add("play.stop", "Stop", "fth-square", "Enter", transport::stop);
        actions.alsoOn("play.stop", "Esc");
        actions.add("play.toStart", "Go to the start", "fth-skip-back", "Home", transport::toStart);
        actions.add("play.toEnd", "Go to the end", "fth-skip-forward", "End", transport::toEnd);
        actions.add("play.barBack", "A bar back", null, "Shortcut+Left", () -> transport.byBar(-1));
        actions.add("play.barOn", "A bar on", null, "Shortcut+Right", () -> transport.byBar(1));
        actions.add("play.loop", "Loop", "fth-repeat", "L", transport::toggleLoop);
        actions.add("play.panic", "Silence everything", "fth-volume-x", "Shift+Esc", transport::panic);
    }
}
