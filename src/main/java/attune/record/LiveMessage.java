package attune.record;

import java.util.Optional;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.ShortMessage;

/// What a keyboard says, on whichever channel.
public sealed interface LiveMessage {
    /// A key goes down, with a velocity of 1–127.
    record KeyDown(int pitch, int velocity) implements LiveMessage {}

    record KeyUp(int pitch) implements LiveMessage {}

    /// A controller, 0–119, takes a value, 0–127.
    record Control(int number, int value) implements LiveMessage {}

    /// The pitch bend, 0–16383.
    record Bend(int value) implements LiveMessage {}

    /// Reads a message; empty for those that say nothing of these, such as clocks. A key that goes down at velocity 0 goes up.
    static Optional<LiveMessage> of(MidiMessage message) {
        if (!(message instanceof ShortMessage said)) {
            return Optional.empty();
        }
        int one = said.getData1();
        int two = said.getData2();
        return switch (said.getCommand()) {
            case ShortMessage.NOTE_ON -> Optional.of(two == 0 ? new KeyUp(one) : new KeyDown(one, two));
            case ShortMessage.NOTE_OFF -> Optional.of(new KeyUp(one));
            case ShortMessage.CONTROL_CHANGE -> one < 120 ? Optional.of(new Control(one, two)) : Optional.empty();
            case ShortMessage.PITCH_BEND -> Optional.of(new Bend(two << 7 | one));
            default -> Optional.empty();
        };
    }

    /// Passes it on to be heard.
    default void play(LiveNotes notes) {
        switch (this) {
            case KeyDown(int pitch, int velocity) -> notes.noteOn(pitch, velocity);
            case KeyUp(int pitch) -> notes.noteOff(pitch);
            case Control(int number, int value) -> notes.control(number, value);
            case Bend(int value) -> notes.bend(value);
        }
    }
}
