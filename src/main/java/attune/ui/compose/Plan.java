package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.generate.TakeBrief;
import attune.generate.TakePart;
import attune.music.TickRange;
import attune.task.JobContext;
import attune.ui.heatmap.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be written, after what, and where its notes go: made on the FX thread, written on the model lane. A value.
sealed interface Plan permits GoingOn, Replying {
    /// How the notes are drawn.
    SamplingOptions options();

    /// A take that is written along with this one, so many after it: as this, with a seed of its own.
    Plan another(int after);

    /// The ticks to fill in all voices together, or 0 where the length is counted in events.
    long ticks();

    /// How far the take is, such as `composing · 14 of 32 notes`.
    String status(Passage soFar);

    /// The stretch in which the parts take the place of what their tracks hold; empty where they come beside it.
    TickRange clears();

    /// What the steps make, by the tracks that they go to.
    List<TakePart> parts(List<GenerationStep> steps);

    /// Writes so many takes together, the first of which is heard step by step. Model lane.
    ///
    /// @throws IOException where the model cannot be read, in a sentence
    List<Melody> write(Path model, int takes, WritingListener listener, JobContext context) throws IOException;

    /// The options that make exactly this again.
    SamplingOptions exactly(Melody melody);

    /// What the network goes on from; nothing where it replies to a brief.
    Primer primer();

    /// What the take begins with, as its card says it.
    String words();

    /// What a passage is written to; null for a melody.
    @Nullable
    TakeBrief brief();
}
