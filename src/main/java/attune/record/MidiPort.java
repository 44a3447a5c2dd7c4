package attune.record;

import javax.sound.midi.MidiDevice;

/// A port that notes can come from.
///
/// @param name as the system calls it
/// @param vendor and `description`, which may be empty
/// @param number tells ports of the same name apart: 0 for the first
public record MidiPort(String name, String vendor, String description, int number) {
    static MidiPort of(MidiDevice.Info info, int number) {
        return new MidiPort(info.getName(), info.getVendor(), info.getDescription(), number);
    }

    /// As a list shows it: `Keystation`, `Keystation (2)`.
    public String title() {
        return number == 0 ? name : name + " (" + (number + 1) + ")";
    }
}
