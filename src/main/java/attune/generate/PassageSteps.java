package attune.generate;

import attune.model.NoteExpectation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tells of written events as steps: in the brief's ticks, with what the network expected and where it looked.
record PassageSteps(Palette palette, ExactTicks time) {
    private static final int LIKELIEST = 5;

    PassageStep step(int index, WrittenEvent event, GivenWindow window) {
        NoteExpectation expected = event.expected();
        long tick = time.rounded(event.start());
        return new PassageStep(index, event.voice(), tick, time.rounded(event.end()) - tick, event.notes(),
                pitchMass(expected.notes()), window.spread(expected.attention()), entropy(expected.notes()),
                likeliest(expected.notes()), event.origin() == WrittenEvent.Origin.KEPT);
    }

    /// A token's probability goes to each of its pitches, whole.
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

    private static double entropy(float[] expected) {
        double sum = 0;
        for (float probability : expected) {
            sum -= probability > 0 ? probability * StrictMath.log(probability) : 0;
        }
        return Math.max(0, sum);
    }

    private List<Candidate> likeliest(float[] expected) {
        return IntStream.range(0, expected.length).boxed()
                .sorted(Comparator.comparingDouble((Integer note) -> -expected[note])).limit(LIKELIEST)
                .map(note -> new Candidate(palette.token(note), expected[note])).toList();
    }
}
