package attune.generate;

import attune.model.Prediction;
import attune.music.Note;
import java.util.Arrays;
import java.util.List;

/// Turns drawn events into steps: where each starts in ticks, what sounds, and what the network expected of it.
final class StepWriter {
    /// How loud composed notes are: the tokens say nothing of it.
    static final int VELOCITY = 80;
    private static final int LIKELIEST = 5;
    private final Palette palette;
    private final int ticksPerQuarter;
    private int index;
    private double quarters;

    StepWriter(Palette palette, int ticksPerQuarter) {
        this.palette = palette;
        this.ticksPerQuarter = ticksPerQuarter;
    }

    /// The next step; its start is rounded from the exact place in quarters, so that triplets do not drift.
    GenerationStep write(DrawnEvent event, Prediction expected) {
        long tick = Math.round(quarters * ticksPerQuarter);
        quarters += palette.quarters(event.duration());
        long duration = Math.max(1, Math.round(quarters * ticksPerQuarter) - tick);
        List<Note> notes = Arrays.stream(palette.pitches(event.note()))
                .mapToObj(pitch -> new Note(tick, duration, pitch, VELOCITY)).toList();
        int number = index++;
        return new GenerationStep(number, tick, duration, notes, pitchMass(expected.notes()), expected.attention(),
                number - expected.attention().length, Entropy.of(expected.notes()), likeliest(expected.notes()));
    }

    /// A token's probability goes to each of its pitches, whole: a cell says how likely the pitch is to sound at all.
    private float[] pitchMass(float[] expected) {
        double[] mass = new double[128];
        for (int note = 0; note < expected.length; note++) {
            for (int pitch : palette.pitches(note)) {
                mass[pitch] += expected[note];
            }
        }
        float[] result = new float[mass.length];
        for (int pitch = 0; pitch < mass.length; pitch++) {
            result[pitch] = (float) Math.clamp(mass[pitch], 0, 1);
        }
        return result;
    }

    private List<Candidate> likeliest(float[] expected) {
        int[] best = new int[Math.min(LIKELIEST, expected.length)];
        for (int note = 0; note < expected.length; note++) {
            int place = Math.min(note, best.length);
            while (place > 0 && expected[best[place - 1]] < expected[note]) {
                if (place < best.length) {
                    best[place] = best[place - 1];
                }
                place--;
            }
            if (place < best.length) {
                best[place] = note;
            }
        }
        return Arrays.stream(best).mapToObj(note -> new Candidate(palette.token(note), expected[note])).toList();
    }
}
