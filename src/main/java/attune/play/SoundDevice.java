package attune.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/// The system's sound device: opens it, or says in a sentence why nothing can be heard.
final class SoundDevice {
    private SoundDevice() {}

    /// The names of the devices that can play, in the system's order.
    static List<String> names() {
        return players().map(Mixer.Info::getName).distinct().toList();
    }

    /// Never throws: without a device the sink is silent and says why.
    static SoundSink open(Output output, Supplier<SoundBank> bank) {
        Optional<Mixer.Info> chosen = players().filter(info -> info.getName().equals(output.device())).findFirst();
        SourceDataLine line;
        try {
            line = chosen.isPresent()
                    ? AudioSystem.getSourceDataLine(LiveSound.FORMAT, chosen.get())
                    : AudioSystem.getSourceDataLine(LiveSound.FORMAT);
            line.open(LiveSound.FORMAT, bytes(output.bufferMillis()));
        } catch (LineUnavailableException e) {
            return new SilentSink("The sound device is taken by another program. Close that, then try again.");
        } catch (IllegalArgumentException e) {
            return new SilentSink("No sound device was found. Connect one, or start the sound server, then try again.");
        }
        try {
            line.start();
            return new LiveSound(new DeviceLine(line, name(output.device(), chosen.isPresent())),
                    bank.get());
        } catch (MidiUnavailableException | IllegalStateException e) {
            line.close();
            return new SilentSink("The Java synthesizer does not start: " + e.getMessage());
        }
    }

    private static String name(String wanted, boolean found) {
        if (wanted.isEmpty()) {
            return "the default sound device";
        }
        return found ? wanted : "the default sound device, because " + wanted + " is not connected,";
    }

    private static Stream<Mixer.Info> players() {
        DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, LiveSound.FORMAT);
        return Stream.of(AudioSystem.getMixerInfo()).filter(info -> AudioSystem.getMixer(info).isLineSupported(wanted));
    }

    private static int bytes(long millis) {
        return (int) (Gervill.RATE * millis / 1000) * LiveSound.FORMAT.getFrameSize();
    }

    private record DeviceLine(SourceDataLine line, String name) implements LiveSound.Line {
        @Override
        public boolean write(byte[] bytes) {
            return line.isOpen() && line.write(bytes, 0, bytes.length) == bytes.length;
        }

        @Override
        public long bufferMicros() {
            return 1_000_000L * (line.getBufferSize() / LiveSound.FORMAT.getFrameSize()) / Gervill.RATE;
        }

        @Override
        public void close() {
            line.flush();
            line.close();
        }
    }
}
