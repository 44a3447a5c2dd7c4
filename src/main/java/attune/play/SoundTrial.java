package attune.play;

import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.sampled.AudioFormat;

/// Plays a few notes of a bank where nobody hears them: a file that Gervill reads without a word may still be pure silence.
final class SoundTrial {
    private static final AudioFormat FORMAT = new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, Gervill.RATE, 32, 2, 8,
            Gervill.RATE, false);
    private static final float AUDIBLE = 1e-4f;
    private static final int TRIED = 8;
    private static final List<Integer> KEYS = List.of(36, 48, 60, 72);

    private SoundTrial() {}

    /// Whether a note of its first instruments, or of its drums, is heard; takes up to a second.
    static boolean isHeard(SoundBank bank) throws IOException {
        for (Instrument instrument : instruments(bank)) {
            if (isHeard(bank, instrument)) {
                return true;
            }
        }
        return false;
    }

    private static List<Instrument> instruments(SoundBank bank) {
        List<Instrument> tried = new ArrayList<>();
        var all = bank.instruments().getInstruments();
        for (int i = 0; i < Math.min(TRIED, all.length); i++) {
            tried.add(new Instrument(all[i].getPatch().getProgram(), all[i].getPatch().getBank(), false));
        }
        tried.add(new Instrument(0, 0, true));
        return tried;
    }

    private static boolean isHeard(SoundBank bank, Instrument instrument) throws IOException {
        try (Gervill gervill = Gervill.open(FORMAT, bank, KEYS.size(), false)) {
            gervill.send(0, 0, instrument);
            KEYS.forEach(key -> gervill.send(1000, 0, new NoteOn(key, 100)));
            byte[] halfASecond = new byte[Gervill.RATE / 2 * FORMAT.getFrameSize()];
            gervill.read(halfASecond);
            var samples = WavRenderer.floats(halfASecond);
            while (samples.hasRemaining()) {
                if (Math.abs(samples.get()) > AUDIBLE) {
                    return true;
                }
            }
            return false;
        } catch (MidiUnavailableException problem) {
            throw new IOException("The Java synthesizer does not start: " + problem.getMessage(), problem);
        }
    }
}
