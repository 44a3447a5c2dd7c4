package attune.play;

import attune.play.ChannelMessage.Change;
import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Patch;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Synthesizer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;

/// The JDK's software synthesizer as a stream of samples: what was sent comes out of it as sound, to the sample.
///
/// Live playing and offline rendering both read this stream, so both sound alike and neither uses Gervill's own threads.
/// Times are microseconds from the stream's start. Safe from two threads: one that sends, one that reads.
final class Gervill implements AutoCloseable {
    static final int RATE = 44_100;
    /// Gervill works in blocks of this many frames (6.8 ms at 44.1 kHz), and a note comes out one block after its time.
    static final int BLOCK = 300;

    private final Synthesizer synthesizer;
    private final AudioInputStream stream;
    private final Receiver receiver;
    private final SoundBank bank;
    private final Set<Patch> loaded = new HashSet<>();
    /// Looked up once: a bank searches all it holds, which takes milliseconds that a started piece has not.
    private final Map<Instrument, Patch> patches = new HashMap<>();

    private Gervill(Synthesizer synthesizer, AudioInputStream stream, SoundBank bank)
            throws MidiUnavailableException {
        this.synthesizer = synthesizer;
        this.stream = stream;
        this.receiver = synthesizer.getReceiver();
        this.bank = bank;
    }

    /// Opens a synthesizer that sounds through its stream only.
    ///
    /// @param limiter whether Gervill holds the peaks down itself; it costs one more block of delay
    static Gervill open(AudioFormat format, SoundBank bank, int voices, boolean limiter)
            throws MidiUnavailableException {
        Synthesizer synthesizer = JdkSound.newSynthesizer();
        AudioInputStream stream = JdkSound.openStream(synthesizer, format, Map.of("load default soundbank", false,
                "midi channels", Channels.COUNT, "max polyphony", voices, "auto gain control", limiter,
                "control rate", format.getSampleRate() / BLOCK));
        return new Gervill(synthesizer, stream, bank);
    }

    /// Fills the buffer with the next samples.
    void read(byte[] buffer) throws IOException {
        if (stream.readNBytes(buffer, 0, buffer.length) < buffer.length) {
            throw new IOException("The synthesizer was closed");
        }
    }

    /// Loads the instrument, so that a later event finds it at once; where the bank lacks it, its nearest relative.
    void prepare(Instrument instrument) {
        loadNearest(instrument);
    }

    void send(long micros, int channel, ChannelMessage event) {
        switch (event) {
            case NoteOn on -> send(micros, channel, ShortMessage.NOTE_ON, on.pitch(), on.velocity());
            case NoteOff off -> send(micros, channel, ShortMessage.NOTE_OFF, off.pitch(), 64);
            case Change change -> send(micros, channel, change);
            case Instrument instrument -> choose(micros, channel, instrument);
            case ChannelMessage.AllNotesOff _ -> control(micros, channel, 123, 0);
            case ChannelMessage.Reset _ -> control(micros, channel, 121, 127);
            case ChannelMessage.Silence _ -> control(micros, channel, 120, 0);
        }
    }

    @Override
    public void close() {
        receiver.close();
        synthesizer.close();
    }

    private void send(long micros, int channel, Change change) {
        switch (change.kind()) {
            case CONTROLLER -> control(micros, channel, change.number(), change.value());
            case PROGRAM -> send(micros, channel, ShortMessage.PROGRAM_CHANGE, change.value(), 0);
            case PITCH_BEND -> send(micros, channel, ShortMessage.PITCH_BEND, change.value() & 127,
                    change.value() >> 7);
            case CHANNEL_PRESSURE -> send(micros, channel, ShortMessage.CHANNEL_PRESSURE, change.value(), 0);
            case KEY_PRESSURE -> send(micros, channel, ShortMessage.POLY_PRESSURE, change.number(), change.value());
        }
    }

    /// Drum kits are chosen by the General MIDI 2 bank 120, so that any channel can have one.
    private void choose(long micros, int channel, Instrument instrument) {
        Patch patch = loadNearest(instrument);
        int number = instrument.percussion() ? 120 << 7 : patch.getBank();
        control(micros, channel, 0, number >> 7);
        control(micros, channel, 32, number & 127);
        send(micros, channel, ShortMessage.PROGRAM_CHANGE, patch.getProgram(), 0);
    }

    private Patch loadNearest(Instrument instrument) {
        return patches.computeIfAbsent(instrument, this::load);
    }

    private Patch load(Instrument instrument) {
        SoundBank.Found found = bank.nearest(instrument);
        if (loaded.add(found.patch()) && found.instrument() != null) {
            synthesizer.loadInstrument(found.instrument());
        }
        return found.patch();
    }

    private void control(long micros, int channel, int number, int value) {
        send(micros, channel, ShortMessage.CONTROL_CHANGE, number, value);
    }

    private void send(long micros, int channel, int command, int data1, int data2) {
        try {
            receiver.send(new WideMessage(channel, command, data1, data2), Math.max(0, micros));
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// A message for any of Gervill's 256 channels; Gervill asks the message for its channel where that is above 15.
    private static final class WideMessage extends ShortMessage {
        private final int channel;

        WideMessage(int channel, int command, int data1, int data2) throws InvalidMidiDataException {
            super(command, channel & 15, data1, data2);
            this.channel = channel;
        }

        private WideMessage(byte[] data, int channel) {
            super(data);
            this.channel = channel;
        }

        @Override
        public int getChannel() {
            return channel;
        }

        @Override
        public Object clone() {
            return new WideMessage(getMessage(), channel);
        }
    }
}
