package attune.generate;

import java.util.Arrays;
import java.util.List;

/// What a network expects of the next note, as people are told of it.
record ExpectedNotes(Palette palette) {
    private static final int LIKELIEST = 5;

    /// A token's probability goes to each of its pitches, whole: a cell says how likely the pitch is to sound at all.
    float[] pitchMass(float[] expected) {
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

    /// The five likeliest, likeliest first.
    List<Candidate> likeliest(float[] expected) {
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
