package attune.model.evaluation;

import static attune.model.evaluation.HarmonyMoment.above;
import static attune.model.evaluation.TokenValues.NONE;

/// The contexts of the back-off model: what the voices and the melody do and have just done, seen from the voice's own note before.
///
/// Chosen on the validation chorales (229 to learn from, 76 to be judged by; the melody is given, the three other voices are written):
/// 0.979 + 0.378 nats an event. Nested histories, each of the one before with one thing more, came to 1.234 + 0.440 at best: the middle
/// ones, which say the same once more, take from the long one what it knows. Absolute pitches instead of distances came to 1.541.
final class HeardHarmony implements HarmonyContexts {
    @Override
    public int reference(HarmonyMoment moment) {
        return HarmonyContexts.first(moment.own(1), moment.melody(0));
    }

    /// The melody; the line in its key; the chord; how the voices move into it.
    @Override
    public int[][] notes(HarmonyMoment moment) {
        int from = reference(moment);
        int melody = above(moment.melody(0), from);
        int next = above(moment.melody(1), from);
        int near = above(moment.near(), from);
        int line = above(moment.own(2), from);
        return new int[][]{{moment.voice(), melody, next},
            {moment.key().degree(from), flag(moment.key().minor()), moment.beat(), moment.ownLength(), line},
            {moment.voice(), melody, moment.melodyAge(), near, moment.nearState(), above(moment.far(), from),
                moment.farState()},
            {moment.voice(), melody, next, above(moment.melodyThen(), from), near, moment.nearState(),
                above(moment.nearThen(), from), line}};
    }

    /// The beat; the lengths of the others; the melody and the note.
    @Override
    public int[][] durations(HarmonyMoment moment, int pitch) {
        int from = reference(moment);
        int rest = flag(pitch == NONE);
        return new int[][]{{moment.beat(), rest},
            {moment.beat(), moment.ownLength(), moment.nearLeft(), moment.farLength(),
                flag(moment.isRepeated(pitch)), rest},
            {moment.voice(), moment.beat(), above(pitch, from), above(moment.melody(0), from),
                above(moment.melody(1), from), moment.melodyLeft(), moment.ownLength()}};
    }

    private static int flag(boolean is) {
        return is ? 1 : 0;
    }
}
