package attune.ui.compose;

import attune.generate.Melody;
import attune.generate.Take;
import attune.generate.TakePart;
import attune.music.Score;
import attune.ui.common.ModelLibrary;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import attune.ui.heatmap.Passage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The take that is being composed, as it is so far.
///
/// @param piece that it is composed for, which need not be open any more
record Draft(String name, ModelLibrary.Entry model, Plan plan, Score piece, Passage passage) {
    Draft with(Passage newPassage) {
        return new Draft(name, model, plan, piece, newPassage);
    }

    /// A take that is composed along with this one, so many after it.
    Draft another(int after) {
        return new Draft(name, model, plan.another(after), piece, passage.withSteps(List.of()));
    }

    /// `composing · 14 of 32 notes`.
    String status() {
        return passage.steps().isEmpty() ? "reading the model" : plan.status(passage);
    }

    /// What is there so far, by the tracks that it goes to.
    List<TakePart> parts() {
        return plan.parts(passage.steps());
    }

    TakePreview preview(boolean composing) {
        return TakePlace.of(this).preview(name, piece, composing);
    }

    /// The take as it is listed, with options that make exactly this one again.
    ///
    /// @param listedAs its name, should another take bear the draft's by now
    Takes.Entry entry(String listedAs, Melody melody) {
        return new Takes.Entry(new Take(UUID.randomUUID().toString(), listedAs, Instant.now(), model.name(),
                model.sha256(), plan.exactly(melody), plan.primer(), plan.words(), melody.ticksPerQuarter(),
                passage.start(), plan.parts(melody.steps()), melody.ended(), false, plan.brief()), melody, true);
    }
}
