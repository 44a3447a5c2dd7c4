package attune.ui.shell;

import attune.play.Player;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.transport.TransportViewModel;

/// Says that nothing can be heard, and looks for an audio device again where the user asks for it.
final class SilenceNotice {
    private SilenceNotice() {}

    static void watch(TransportViewModel model, Services services) {
        model.soundProperty().map(Player.Sound::audible).subscribe(audible -> {
            if (!audible) {
                tell(services);
            }
        });
    }

    private static void tell(Services services) {
        services.messages().show(Messages.Kind.WARNING,
                services.player().sound().sentence() + " Until then nothing sounds.", "Retry",
                () -> services.jobs().submit("Look for an audio device", Lane.IO, _ -> services.player().retry(),
                        sound -> {
                            if (sound.audible()) {
                                services.messages().show(Messages.Kind.INFO, "Sound is there: " + sound.sentence());
                            } else {
                                tell(services);
                            }
                        }));
    }
}
