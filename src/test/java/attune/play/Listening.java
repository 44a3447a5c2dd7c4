package attune.play;

import attune.music.ControlEvent;
import attune.play.ChannelMessage.Change;
import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import java.io.IOException;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.sampled.AudioFormat;

/// One note of an instrument as samples, and what an ear would say of them.
@SuppressWarnings("ArrayRecordComponent") // nobody writes to the samples
record Listening(float[] samples) {
    static final int NOTE_AT = Gervill.RATE / 4;
    private static final int WINDOW = 8000;

    /// A second and a half: silence, then the note for a second.
    static Listening to(SoundBank bank, Instrument instrument, int pitch, int velocity)
            throws MidiUnavailableException, IOException {
        AudioFormat format = new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, Gervill.RATE, 32, 2, 8, Gervill.RATE,
                false);
        try (Gervill gervill = Gervill.open(format, bank, 64, false)) {
            gervill.send(0, 3, instrument);
            gervill.send(0, 3, new Change(ControlEvent.Kind.CONTROLLER, 91, 0));
            gervill.send(250_000, 3, new NoteOn(pitch, velocity));
            gervill.send(1_250_000, 3, new NoteOff(pitch));
            byte[] bytes = new byte[Gervill.RATE * 3 / 2 * 8];
            gervill.read(bytes);
            float[] both = new float[bytes.length / 4];
            WavRenderer.floats(bytes).get(both);
            float[] mono = new float[both.length / 2];
            for (int i = 0; i < mono.length; i++) {
                mono[i] = both[2 * i] + both[2 * i + 1];
            }
            return new Listening(mono);
        }
    }

    /// The frame at which it begins to sound, less the block that Gervill holds everything back; −1 where it never does.
    int onset() {
        for (int i = 0; i < samples.length; i++) {
            if (Math.abs(samples[i]) > 1e-5) {
                return i - Gervill.BLOCK;
            }
        }
        return -1;
    }

    float peak() {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /// By how many cents the harmonics of the wanted pitch have to be shifted to take up most of the spectrum, within ±300.
    double centsFrom(int pitch, int from, int to) {
        double wanted = 440 * Math.pow(2, (pitch - 69) / 12.0);
        double best = 0;
        double most = -1;
        for (int cents = -300; cents <= 300; cents += 10) {
            double sum = 0;
            for (int harmonic = 1; harmonic <= 4; harmonic++) {
                double frequency = wanted * harmonic * Math.pow(2, cents / 1200.0);
                for (int at = from; at + WINDOW <= to; at += WINDOW / 2) { // a choir and a vibrato wander
                    sum += Math.sqrt(power(frequency, at, at + WINDOW)) / harmonic;
                }
            }
            if (sum > most) {
                most = sum;
                best = cents;
            }
        }
        return best;
    }

    /// The power at a frequency, by Goertzel's recurrence over a Hann window.
    private double power(double frequency, int from, int to) {
        double factor = 2 * Math.cos(2 * Math.PI * frequency / Gervill.RATE);
        double last = 0;
        double before = 0;
        for (int i = from; i < to; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i - from) / (to - from));
            double now = samples[i] * window + factor * last - before;
            before = last;
            last = now;
        }
        return last * last + before * before - factor * last * before;
    }
}
