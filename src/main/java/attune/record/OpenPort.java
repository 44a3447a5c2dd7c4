package attune.record;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;

/// A port that is listened to; it knows which keys are down, so that none hangs when it closes.
final class OpenPort implements Receiver {
    private static final int SUSTAIN = 64;

    private final MidiPort port;
    private final MidiDevice device;
    private final InputListener listener;
    private final LongSupplier clock;
    private final Set<Integer> down = new TreeSet<>();
    private boolean pedal;
    private boolean closed;

    private OpenPort(MidiPort port, MidiDevice device, InputListener listener, LongSupplier clock) {
        this.port = port;
        this.device = device;
        this.listener = listener;
        this.clock = clock;
    }

    static OpenPort of(MidiPort port, MidiDevice device, InputListener listener, LongSupplier clock)
            throws MidiUnavailableException {
        OpenPort opened = new OpenPort(port, device, listener, clock);
        device.open();
        device.getTransmitter().setReceiver(opened);
        return opened;
    }

    MidiPort port() {
        return port;
    }

    /// The device's own time stamp is not used.
    @Override
    public void send(MidiMessage message, long timeStamp) {
        long now = clock.getAsLong();
        LiveMessage.of(message).ifPresent(said -> say(now, said));
    }

    private synchronized void say(long now, LiveMessage said) {
        if (closed) {
            return;
        }
        switch (said) {
            case LiveMessage.KeyDown key -> down.add(key.pitch());
            case LiveMessage.KeyUp key -> down.remove(key.pitch());
            case LiveMessage.Control(int number, int value) when number == SUSTAIN -> pedal = value >= 64;
            case LiveMessage.Control _,LiveMessage.Bend _ -> {
            }
        }
        listener.said(now, said);
    }

    @Override
    public void close() {
        letGo();
        device.close();
    }

    /// A device that closes also closes its receivers: the second time nothing is down.
    private synchronized void letGo() {
        long now = clock.getAsLong();
        down.forEach(pitch -> listener.said(now, new LiveMessage.KeyUp(pitch)));
        down.clear();
        if (pedal) {
            listener.said(now, new LiveMessage.Control(SUSTAIN, 0));
        }
        pedal = false;
        closed = true;
    }
}
