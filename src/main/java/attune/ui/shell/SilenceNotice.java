package attune.ui.shell;

import attune.play.Player.Sound;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import javafx.beans.value.ObservableValue;

/// Says that nothing can be heard, and offers to look for a device again.
record SilenceNotice(Services services) {
    void watch(ObservableValue<Sound> sound) {
        sound.map(Sound::audible).subscribe(audible -> {
            if (!audible) {
                tell();
            }
        });
    }

    private void tell() {
        services.messages().show(Messages.Kind.WARNING,
                services.player().sound().sentence() + " Until then nothing sounds.", "Retry",
                () -> services.jobs().submit("Look for an audio device", Lane.IO, _ -> services.player().retry(),
                        sound -> {
                            if (sound.audible()) {
                                services.messages().show(Messages.Kind.INFO, "Sound is there: " + sound.sentence());
                            } else {
                                tell();
                            }
                        }));
    }
}
