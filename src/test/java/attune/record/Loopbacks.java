package attune.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.ShortMessage;

/// Keyboards in memory for tests of other packages: plug one in, play it, pull it out.
public final class Loopbacks {
    private final List<MidiDevice> plugged = new ArrayList<>();

    public MidiInputs inputs(InputListener listener, LongSupplier clock) {
        return new MidiInputs(() -> List.copyOf(plugged), listener, clock);
    }

    public void plug(String name) {
        plugged.add(new Loopback(name));
    }

    /// Another program has it from now on.
    public void take(String name) {
        find(name).taken = true;
    }

    public void pull(String name) {
        plugged.remove(find(name));
    }

    public void down(String name, int pitch) {
        find(name).play(ShortMessage.NOTE_ON, pitch, 80);
    }

    public void up(String name, int pitch) {
        find(name).play(ShortMessage.NOTE_OFF, pitch, 0);
    }

    private Loopback find(String name) {
        for (MidiDevice device : plugged) {
            if (device instanceof Loopback keyboard && keyboard.getDeviceInfo().getName().equals(name)) {
                return keyboard;
            }
        }
        throw new IllegalArgumentException("Not plugged in: " + name);
    }
}
