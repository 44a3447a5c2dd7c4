package attune.play;

import attune.play.Player.Sound;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The sound device behind a transport: looked for at the first need, changed for another, and taken the place of by silence where it
/// goes away. The player's thread only, except for [#sound].
final class DeviceSeat {
    private final Function<Output, SoundSink> device;
    private final Transport transport;
    private volatile @Nullable Sound sound;
    private Output output = Output.DEFAULT;
    private boolean looked;
    private boolean gone;

    /// @param device opens the sound
    DeviceSeat(Function<Output, SoundSink> device, Transport transport) {
        this.device = device;
        this.transport = transport;
    }

    /// What is known of it, or null before the first look; from any thread.
    @Nullable
    Sound sound() {
        return sound;
    }

    void look() {
        if (!looked) {
            looked = true;
            transport.sound(device.apply(output));
            gone &= !transport.sink().sound().audible();
            notice();
        }
    }

    /// Looks again where nothing is heard.
    ///
    /// @return what is there then
    Sound retry() {
        looked &= transport.sink().sound().audible();
        look();
        return transport.sink().sound();
    }

    /// Before it plays: a device that went away may be back.
    void lookBeforePlaying() {
        looked &= !gone || transport.isPlaying();
        look();
    }

    /// The old device is let go of first: some systems lend one to one line only.
    void change(Output newOutput) {
        boolean other = !newOutput.equals(output);
        output = newOutput;
        if (other) {
            renew();
        }
    }

    /// Opens the device anew, as where the sound bank is another.
    void renew() {
        if (looked) {
            transport.sound(new SilentSink("The sound is being changed."));
            looked = false;
            look();
        }
    }

    /// Publishes what the device says, and takes its place with silence where it is gone.
    void notice() {
        if (looked) {
            Sound now = transport.sink().sound();
            if (!now.audible() && !(transport.sink() instanceof SilentSink)) {
                gone = true;
                transport.sound(new SilentSink(now.sentence()));
            }
            sound = now;
        }
    }
}
