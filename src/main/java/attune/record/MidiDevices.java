package attune.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;

/// Where devices come from: the system, or a test.
interface MidiDevices {
    /// Those that notes can come from, found anew.
    List<MidiDevice> inputs();

    /// The system's; software sequencers are none.
    static List<MidiDevice> ofSystem() {
        List<MidiDevice> inputs = new ArrayList<>();
        for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
            device(info).filter(MidiDevices::plays).ifPresent(inputs::add);
        }
        return inputs;
    }

    /// Empty where it went away while we looked.
    private static Optional<MidiDevice> device(MidiDevice.Info info) {
        try {
            return Optional.of(MidiSystem.getMidiDevice(info));
        } catch (MidiUnavailableException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean plays(MidiDevice device) {
        return device.getMaxTransmitters() != 0 && !(device instanceof Sequencer);
    }
}
