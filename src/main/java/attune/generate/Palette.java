package attune.generate;

import attune.dataset.DurationToken;
import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import java.util.List;

/// What a model's tokens mean in sound: the pitches of each note token, the quarters of each duration token.
final class Palette {
    private final Vocabulary vocabulary;
    private final List<int[]> pitches;
    private final double[] quarters;

    Palette(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.pitches = vocabulary.notes().stream().map(NoteToken::pitches).toList();
        this.quarters = vocabulary.durations().stream().mapToDouble(DurationToken::quarters).toArray();
        if (pitches.size() < 2 || quarters.length < 2) {
            throw new UnusableModelException("This model knows no note that it could write: train it on more pieces.");
        }
    }

    int start() {
        return vocabulary.startNote();
    }

    int startDuration() {
        return vocabulary.startDuration();
    }

    String token(int note) {
        return vocabulary.notes().get(note);
    }

    int[] pitches(int note) {
        return pitches.get(note);
    }

    double quarters(int duration) {
        return quarters[duration];
    }
}
