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
    static final long NOTE_AT_MICROS = 250_000;
    private static final int WINDOW = 8000;
    /// What is compared of a note, in frames.
    private static final int COMPARED = 20_000;
    /// After its attack.
    private static final int SETTLED = 9000;
    private static final int AROUND = 600;

    /// A second and a half: silence, then the note for a second.
    static Listening to(SoundBank bank, Instrument instrument, int pitch, int velocity)
            throws MidiUnavailableException, IOException {
        return to(bank, instrument, pitch, velocity, NOTE_AT_MICROS);
    }

    /// The note at another time than a quarter of a second.
    static Listening to(SoundBank bank, Instrument instrument, int pitch, int velocity, long micros)
            throws MidiUnavailableException, IOException {
        AudioFormat format = new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, Gervill.RATE, 32, 2, 8, Gervill.RATE,
                false);
        try (Gervill gervill = Gervill.open(format, bank, 64, false)) {
            gervill.send(0, 3, instrument);
            gervill.send(0, 3, new Change(ControlEvent.Kind.CONTROLLER, 91, 0));
            gervill.send(micros, 3, new NoteOn(pitch, velocity));
            gervill.send(micros + 1_000_000, 3, new NoteOff(pitch));
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

    /// The first frame that differs from silence, less the block that Gervill holds everything back; −1 where there is none.
    int begins() {
        for (int i = 0; i < samples.length; i++) {
            if (samples[i] != 0) {
                return i - Gervill.BLOCK;
            }
        }
        return -1;
    }

    /// By how many frames another one comes later, up to so many beside what is expected: where both are most alike.
    int framesUntil(Listening later, int expected, int beside) {
        int best = 0;
        double most = -1;
        for (int shift = expected - beside; shift <= expected + beside; shift++) {
            double alike = alike(later, shift);
            if (alike > most) {
                most = alike;
                best = shift;
            }
        }
        return best;
    }

    /// How alike another one is that comes so much later: 1 where it is the same, 0 where they have nothing in common.
    double alike(Listening later, int shift) {
        double both = 0;
        double own = 0;
        double other = 0;
        for (int i = NOTE_AT; i < NOTE_AT + COMPARED; i++) {
            both += samples[i] * later.samples[i + shift];
            own += samples[i] * samples[i];
            other += later.samples[i + shift] * later.samples[i + shift];
        }
        return both / Math.sqrt(own * other);
    }

    /// The loudest tenth of a second, in decibels below full scale.
    double decibels() {
        int tenth = Gervill.RATE / 10;
        double loudest = 0;
        for (int from = 0; from + tenth <= samples.length; from += tenth / 2) {
            double sum = 0;
            for (int i = from; i < from + tenth; i++) {
                sum += samples[i] * samples[i];
            }
            loudest = Math.max(loudest, sum / tenth);
        }
        return 10 * Math.log10(loudest + 1e-20);
    }

    /// Where it rests while it sounds, as a part of the loudest tenth of a second; not 0 where a direct current flows.
    double rest() {
        double sum = 0;
        for (int i = NOTE_AT; i < NOTE_AT + Gervill.RATE; i++) {
            sum += samples[i];
        }
        return sum / Gervill.RATE / Math.pow(10, decibels() / 20);
    }

    /// How much the most sudden bend of the curve after the attack stands out from those around it: a loop that does not close
    /// gives a hundred and more.
    double click() {
        double worst = 0;
        for (int from = NOTE_AT + SETTLED; from + 2 * AROUND < NOTE_AT + Gervill.RATE; from += AROUND) {
            double highest = 0;
            double sum = 0;
            for (int i = from; i < from + 2 * AROUND; i++) {
                double bend = samples[i] - 3 * samples[i - 1] + 3 * samples[i - 2] - samples[i - 3];
                highest = Math.max(highest, Math.abs(bend));
                sum += bend * bend;
            }
            double usual = Math.sqrt((sum - highest * highest) / (2 * AROUND)) + 1e-5;
            worst = Math.max(worst, highest / usual);
        }
        return worst;
    }

    /// The middle of its spectrum in hertz, by where its curve bends: higher for brighter sounds, and for the same sound played faster.
    double brightness() {
        double energy = 1e-20;
        double slopes = 0;
        for (int i = NOTE_AT; i < samples.length; i++) {
            energy += samples[i] * samples[i];
            slopes += Math.pow(samples[i] - samples[i - 1], 2);
        }
        return Math.sqrt(slopes / energy) * Gervill.RATE / (2 * Math.PI);
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
