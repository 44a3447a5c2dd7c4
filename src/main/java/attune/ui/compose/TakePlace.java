package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Score;
import attune.music.TimeSignature;
import attune.ui.common.Takes;
import attune.ui.heatmap.Passage;
import java.util.List;

/// Where a take stands in the piece.
///
/// @param ticksPerQuarter of the piece that it was placed in, `signatures` likewise: in another piece it is placed anew
record TakePlace(Passage passage, int ticksPerQuarter, List<TimeSignature> signatures) {
    static TakePlace of(Draft draft) {
        return new TakePlace(draft.passage(), draft.piece().ticksPerQuarter(), draft.piece().timeSignatures());
    }

    /// A take of another piece, or of an earlier session: at the same quarter of this piece, without the events before it.
    static TakePlace anew(Takes.Entry take, Score score) {
        Melody melody = take.melody();
        double factor = (double) score.ticksPerQuarter() / melody.ticksPerQuarter();
        long start = Math.round(take.start() * factor);
        Passage passage = new Passage(score.meter(), score.keyAt(start).sharps(), start, List.of(),
                melody.steps().stream().map(step -> scaled(step, factor)).toList(), take.options().maxEvents());
        return new TakePlace(passage, score.ticksPerQuarter(), score.timeSignatures());
    }

    boolean fits(Score score) {
        return ticksPerQuarter == score.ticksPerQuarter() && signatures.equals(score.timeSignatures());
    }

    /// The meter of the piece in the resolution of the melody.
    Meter meterOf(Melody melody) {
        return new Meter(melody.ticksPerQuarter(), signatures.stream().map(signature -> new TimeSignature(
                Math.round((double) signature.tick() * melody.ticksPerQuarter() / ticksPerQuarter), signature.beats(),
                signature.unit())).toList());
    }

    private static GenerationStep scaled(GenerationStep step, double factor) {
        long tick = Math.round(step.tick() * factor);
        long duration = Math.max(1, Math.round((step.tick() + step.duration()) * factor) - tick);
        List<Note> notes = step.notes().stream().map(note -> note.withTick(tick).withDuration(duration)).toList();
        return new GenerationStep(step.index(), tick, duration, notes, step.pitchMass(), step.attention(),
                step.firstAttended(), step.entropy(), step.likeliest());
    }
}
