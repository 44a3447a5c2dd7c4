package attune.play;

import javax.sound.midi.MidiUnavailableException;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The system's sound device: opens it, or says in a sentence why nothing can be heard.
final class SoundDevice {
    /// Short enough that an edit is heard at once, long enough for a busy machine.
    static final int BUFFER_MILLIS = 50;

    private SoundDevice() {}

    /// Never throws: without a device the sink is silent and says why.
    static SoundSink open() {
        SourceDataLine line;
        try {
            line = AudioSystem.getSourceDataLine(LiveSound.FORMAT);
            line.open(LiveSound.FORMAT, bytes(BUFFER_MILLIS));
        } catch (LineUnavailableException e) {
            return new SilentSink("The sound device is taken by another program. Close that, then try again.");
        } catch (IllegalArgumentException e) {
            return new SilentSink("No sound device was found. Connect one, or start the sound server, then try again.");
        }
        try {
            line.start();
            return new LiveSound(new DeviceLine(line), SoundBank.ofThisSystem());
        } catch (MidiUnavailableException | IllegalStateException e) {
            line.close();
            return new SilentSink("The Java synthesizer does not start: " + e.getMessage());
        }
    }

    private static int bytes(long millis) {
        return (int) (Gervill.RATE * millis / 1000) * LiveSound.FORMAT.getFrameSize();
    }

    private record DeviceLine(SourceDataLine line) implements LiveSound.Line {
        @Override
        public boolean write(byte[] bytes) {
            return line.isOpen() && line.write(bytes, 0, bytes.length) == bytes.length;
        }

        @Override
        public long bufferMicros() {
            return 1_000_000L * (line.getBufferSize() / LiveSound.FORMAT.getFrameSize()) / Gervill.RATE;
        }

        @Override
        public String name() {
            return "the default sound device";
        }

        @Override
        public void close() {
            line.flush();
            line.close();
        }
    }
}
