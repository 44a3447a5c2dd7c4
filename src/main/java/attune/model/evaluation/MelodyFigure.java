package attune.model.evaluation;

import static attune.model.evaluation.HarmonyMoment.above;

/// The contexts of copying: what the training harmonies had at the same figure of the melody, as a distance from the melody's note. The
/// other written voices are not listened to.
///
/// Chosen as [HeardHarmony], 1.986 + 0.452 nats an event; longer figures and nested ones came to 2.00–2.08.
final class MelodyFigure implements HarmonyContexts {
    @Override
    public int reference(HarmonyMoment moment) {
        return HarmonyContexts.first(moment.melody(0), moment.melody(-1));
    }

    /// The melody's note; what led there, in its key; what follows.
    @Override
    public int[][] notes(HarmonyMoment moment) {
        int from = reference(moment);
        return new int[][]{{moment.voice(), from},
            {moment.voice(), moment.beat(), moment.key().degree(from), moment.key().minor() ? 1 : 0,
                above(moment.melody(-1), from), above(moment.melody(-2), from)},
            {moment.voice(), from, moment.melodyAge(), above(moment.melody(1), from),
                above(moment.melody(2), from)}};
    }

    @Override
    public int[][] durations(HarmonyMoment moment, int pitch) {
        int from = reference(moment);
        return new int[][]{{moment.voice(), moment.beat()},
            {moment.voice(), moment.beat(), moment.melodyLength(0), moment.melodyAge()},
            {moment.voice(), moment.beat(), moment.melodyLength(0), moment.melodyLength(1),
                above(moment.melody(1), from), above(moment.melody(2), from)}};
    }
}
