package attune.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import attune.play.ChannelMessage.Silence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.sampled.AudioFormat;
import org.junit.jupiter.api.Test;

/// What the design relies on in the JDK's synthesizer, heard in its samples.
class GervillTest {
    private static final SoundBank BANK = SoundBank.firstOf(List.of());
    private static final Instrument PIANO = new Instrument(0, 0, false);

    @Test
    void aNoteStartsOneBlockAfterItsTimeToTheSample() throws MidiUnavailableException, IOException {
        for (long micros : new long[]{100_000, 101_000, 103_333, 106_000, 250_001}) {
            float[] samples = render(gervill -> {
                gervill.send(0, 200, PIANO);
                gervill.send(micros, 200, new NoteOn(60, 100));
            });
            long expected = Math.round(micros * Gervill.RATE / 1e6) + Gervill.BLOCK;
            long found = first(samples);
            assertTrue(found >= expected && found <= expected + 4, micros + ": " + found + " for " + expected);
        }
    }

    @Test
    void aNoteSilencedAsItStartsIsNeverHeard() throws MidiUnavailableException, IOException {
        float[] samples = render(gervill -> {
            gervill.send(0, 30, PIANO);
            gervill.send(100_000, 30, new NoteOn(60, 100));
            gervill.send(100_001, 30, new Silence());
        });
        assertEquals(-1, first(samples));
    }

    @Test
    void anyChannelCanPlayDrumsAndMissingKitsAreReplaced() throws MidiUnavailableException, IOException {
        float[] samples = render(gervill -> {
            gervill.send(0, 77, new Instrument(40, 0, true));
            gervill.send(100_000, 77, new NoteOn(38, 100));
        });
        assertTrue(first(samples) > 0);
    }

    @Test
    void aNoteOffOfOneChannelLeavesTheOthersSounding() throws MidiUnavailableException, IOException {
        float[] both = render(gervill -> {
            gervill.send(0, 20, PIANO);
            gervill.send(0, 36, PIANO);
            gervill.send(100_000, 20, new NoteOn(60, 100));
            gervill.send(100_000, 36, new NoteOff(60));
        });
        float[] one = render(gervill -> {
            gervill.send(0, 20, PIANO);
            gervill.send(100_000, 20, new NoteOn(60, 100));
        });
        assertEquals(peak(one), peak(both));
    }

    @Test
    void nothingIsWrittenIntoTheUsersHome() throws MidiUnavailableException, IOException {
        Path folder = Path.of(System.getProperty("user.home"), ".gervill");
        boolean before = Files.exists(folder);
        render(gervill -> gervill.send(0, 0, PIANO));
        assertEquals(before, Files.exists(folder));
        assertFalse(System.getProperty("java.util.prefs.PreferencesFactory", "").isEmpty());
    }

    private interface Music {
        void into(Gervill gervill);
    }

    private static float[] render(Music music) throws MidiUnavailableException, IOException {
        AudioFormat format = new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, Gervill.RATE, 32, 2, 8, Gervill.RATE,
                false);
        try (Gervill gervill = Gervill.open(format, BANK, 32, false)) {
            music.into(gervill);
            byte[] bytes = new byte[Gervill.RATE * 8];
            gervill.read(bytes);
            float[] samples = new float[bytes.length / 4];
            WavRenderer.floats(bytes).get(samples);
            return samples;
        }
    }

    /// The first frame that sounds, or −1.
    private static int first(float[] samples) {
        for (int i = 0; i < samples.length; i++) {
            if (samples[i] != 0) {
                return i / 2;
            }
        }
        return -1;
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
