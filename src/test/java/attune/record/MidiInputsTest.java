package attune.record;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Test;

class MidiInputsTest {
    private final List<MidiDevice> plugged = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final InputListeners listeners = new InputListeners();
    private final MidiInputs inputs = new MidiInputs(() -> List.copyOf(plugged), listeners, () -> 5);

    MidiInputsTest() {
        listeners.add(new LiveThru(new LiveNotes() {
            @Override
            public void noteOn(int pitch, int velocity) {
                heard.add("on " + pitch + " " + velocity);
            }

            @Override
            public void noteOff(int pitch) {
                heard.add("off " + pitch);
            }

            @Override
            public void control(int number, int value) {
                heard.add("control " + number + " " + value);
            }

            @Override
            public void bend(int value) {
                heard.add("bend " + value);
            }
        }));
        listeners.add(new InputListener() {
            @Override
            public void said(long nanos, LiveMessage message) {
                assertEquals(5, nanos);
            }

            @Override
            public void vanished(MidiPort port) {
                heard.add("gone " + port.title());
            }
        });
    }

    private Loopback plug(String name) {
        Loopback keyboard = new Loopback(name);
        plugged.add(keyboard);
        return keyboard;
    }

    @Test
    void portsOfTheSameNameAreToldApart() {
        plug("Keys");
        Loopback second = plug("Keys");
        List<MidiPort> ports = inputs.rescan();
        assertEquals(List.of("Keys", "Keys (2)"), ports.stream().map(MidiPort::title).toList());
        assertTrue(inputs.open(ports.get(1)));
        assertTrue(second.isOpen());
        assertEquals(Optional.of(ports.get(1)), inputs.opened());
        assertEquals(ports, inputs.ports());
    }

    @Test
    void whatIsPlayedIsHeardAtOnce() {
        Loopback keyboard = plug("Keys");
        inputs.open(inputs.rescan().getFirst());
        keyboard.play(ShortMessage.NOTE_ON, 60, 90);
        keyboard.play(ShortMessage.NOTE_ON, 60, 0);
        keyboard.play(ShortMessage.NOTE_ON, 62, 1);
        keyboard.play(ShortMessage.NOTE_OFF, 62, 64);
        keyboard.play(ShortMessage.CONTROL_CHANGE, 64, 127);
        keyboard.play(ShortMessage.CONTROL_CHANGE, 123, 0);
        keyboard.play(ShortMessage.PITCH_BEND, 0, 64);
        keyboard.play(ShortMessage.PROGRAM_CHANGE, 5, 0);
        assertEquals(List.of("on 60 90", "off 60", "on 62 1", "off 62", "control 64 127", "bend 8192"), heard);
    }

    @Test
    void aKeyboardThatIsPulledOutLetsItsKeysGoAndIsReported() {
        Loopback keyboard = plug("Keys");
        inputs.open(inputs.rescan().getFirst());
        keyboard.play(ShortMessage.NOTE_ON, 60, 90);
        keyboard.play(ShortMessage.CONTROL_CHANGE, 64, 127);
        plugged.clear();
        assertEquals(List.of(), inputs.rescan());
        assertEquals(List.of("on 60 90", "control 64 127", "off 60", "control 64 0", "gone Keys"), heard);
        assertEquals(Optional.empty(), inputs.opened());
        inputs.rescan();
        assertEquals(5, heard.size());
    }

    @Test
    void openingAnotherPortLetsTheKeysOfTheFirstGo() {
        Loopback first = plug("A");
        plug("B");
        List<MidiPort> ports = inputs.rescan();
        inputs.open(ports.getFirst());
        first.play(ShortMessage.NOTE_ON, 60, 90);
        assertTrue(inputs.open(ports.getLast()));
        assertFalse(first.isOpen());
        assertEquals(List.of("on 60 90", "off 60"), heard);
    }

    @Test
    void aPortThatAnotherProgramHoldsDoesNotOpen() {
        plug("Keys").taken = true;
        assertFalse(inputs.open(inputs.rescan().getFirst()));
        assertEquals(Optional.empty(), inputs.opened());
        assertFalse(inputs.open(new MidiPort("Nothing", "", "", 0)));
    }

    @Test
    void theSystemsPortsCanBeLookedForAnywhere() {
        try (MidiInputs system = new MidiInputs(listeners)) {
            assertDoesNotThrow(system::rescan);
        }
    }
}
