package attune.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import org.jspecify.annotations.Nullable;

/// The ports that keyboards are plugged into, of which one is open at a time. Any thread may call.
public final class MidiInputs implements AutoCloseable {
    private final MidiDevices devices;
    private final InputListener listener;
    private final LongSupplier clock;
    private Map<MidiPort, MidiDevice> found = Map.of();
    private @Nullable OpenPort open;

    /// The system's ports; nothing is looked for before [#rescan].
    public MidiInputs(InputListener listener) {
        this(MidiDevices::ofSystem, listener, System::nanoTime);
    }

    MidiInputs(MidiDevices devices, InputListener listener, LongSupplier clock) {
        this.devices = devices;
        this.listener = listener;
        this.clock = clock;
    }

    /// Looks which ports there are now; where the open one is gone, the listener is told and nothing is open any more.
    /// May take some milliseconds.
    public List<MidiPort> rescan() {
        MidiPort gone = null;
        List<MidiPort> ports;
        synchronized (this) {
            found = ports(devices.inputs());
            ports = List.copyOf(found.keySet());
            if (open != null && !found.containsKey(open.port())) {
                gone = open.port();
                close();
            }
        }
        if (gone != null) {
            listener.vanished(gone);
        }
        return ports;
    }

    /// The ports as the last [#rescan] found them.
    public synchronized List<MidiPort> ports() {
        return List.copyOf(found.keySet());
    }

    /// Which port is open.
    public synchronized Optional<MidiPort> opened() {
        return Optional.ofNullable(open).map(OpenPort::port);
    }

    /// Opens a port and closes the one that was open.
    ///
    /// @return whether it is open now; not where it is gone or another program holds it
    public synchronized boolean open(MidiPort port) {
        close();
        MidiDevice device = found.get(port);
        if (device == null) {
            return false;
        }
        try {
            open = OpenPort.of(port, device, listener, clock);
            return true;
        } catch (MidiUnavailableException | IllegalStateException | SecurityException _) {
            device.close();
            return false;
        }
    }

    /// Closes the open port, if any; keys that are held down are let go first.
    @Override
    public synchronized void close() {
        OpenPort closing = open;
        open = null;
        if (closing != null) {
            closing.close();
        }
    }

    private static Map<MidiPort, MidiDevice> ports(List<MidiDevice> inputs) {
        Map<String, Integer> seen = new HashMap<>();
        Map<MidiPort, MidiDevice> ports = new LinkedHashMap<>();
        for (MidiDevice device : inputs) {
            int number = seen.merge(device.getDeviceInfo().getName(), 1, Integer::sum) - 1;
            ports.put(MidiPort.of(device.getDeviceInfo(), number), device);
        }
        return Collections.unmodifiableMap(ports);
    }
}
