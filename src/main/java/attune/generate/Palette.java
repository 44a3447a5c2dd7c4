package attune.generate;

import attune.dataset.DurationToken;
import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;

/// What a model's tokens mean in sound: the pitches of each note token, the quarters of each duration token.
final class Palette {
    private final Vocabulary vocabulary;
    private final int[][] pitches;
    private final double[] quarters;
    private final int start; // kept: the vocabulary looks for it
    private final int startDuration;

    Palette(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.pitches = vocabulary.notes().stream().map(NoteToken::pitches).toArray(int[][]::new);
        this.quarters = vocabulary.durations().stream().mapToDouble(DurationToken::quarters).toArray();
        this.start = vocabulary.startNote();
        this.startDuration = vocabulary.startDuration();
        if (pitches.length < 2 || quarters.length < 2) {
            throw new UnusableModelException("This model knows no note that it could write: train it on more pieces.");
        }
    }

    int start() {
        return start;
    }

    int startDuration() {
        return startDuration;
    }

    String token(int note) {
        return vocabulary.notes().get(note);
    }

    int[] pitches(int note) {
        return pitches[note];
    }

    double quarters(int duration) {
        return quarters[duration];
    }
}
