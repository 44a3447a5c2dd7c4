package attune.record;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Transmitter;
import org.jspecify.annotations.Nullable;

/// A keyboard in memory.
final class Loopback implements MidiDevice {
    private static final class Port extends Info {
        Port(String name) {
            super(name, "Attune", "in memory", "1");
        }
    }

    private final Info info;
    private final List<Line> lines = new ArrayList<>();
    private boolean open;
    boolean taken;

    Loopback(String name) {
        this.info = new Port(name);
    }

    private static final class Line implements Transmitter {
        private @Nullable Receiver receiver;

        @Override
        public void setReceiver(@Nullable Receiver newReceiver) {
            receiver = newReceiver;
        }

        @Override
        public @Nullable Receiver getReceiver() {
            return receiver;
        }

        @Override
        public void close() {
            receiver = null;
        }
    }

    void play(int command, int one, int two) {
        try {
            ShortMessage message = new ShortMessage(command, 3, one, two);
            for (Line line : lines) {
                Receiver receiver = line.getReceiver();
                if (receiver != null) {
                    receiver.send(message, -1);
                }
            }
        } catch (InvalidMidiDataException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Info getDeviceInfo() {
        return info;
    }

    @Override
    public void open() throws MidiUnavailableException {
        if (taken) {
            throw new MidiUnavailableException("Another program holds it");
        }
        open = true;
    }

    @Override
    public void close() {
        open = false;
        lines.forEach(Line::close);
        lines.clear();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public long getMicrosecondPosition() {
        return -1;
    }

    @Override
    public int getMaxReceivers() {
        return 0;
    }

    @Override
    public int getMaxTransmitters() {
        return -1;
    }

    @Override
    public Receiver getReceiver() throws MidiUnavailableException {
        throw new MidiUnavailableException("Only plays");
    }

    @Override
    public List<Receiver> getReceivers() {
        return List.of();
    }

    @Override
    public Transmitter getTransmitter() {
        Line line = new Line();
        lines.add(line);
        return line;
    }

    @Override
    public List<Transmitter> getTransmitters() {
        return List.copyOf(lines);
    }
}
