package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import attune.ui.heatmap.Passages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Writes melodies by rule, as a generator would: step by step, until it is stopped.
final class FakeComposer implements Composer {
    private static final int WINDOW = 32;
    final List<Primer> primers = new ArrayList<>();
    final List<SamplingOptions> options = new ArrayList<>();
    IntConsumer afterStep = _ -> {};
    @Nullable
    IOException failure;
    boolean repeating;
    /// Whether each third step is a rest.
    boolean resting;

    @Override
    public List<Melody> compose(Path model, Primer primer, List<MelodyGenerator.Wish> wishes, int ticksPerQuarter,
            JobContext context) throws IOException {
        if (failure != null) {
            throw failure;
        }
        primers.add(primer);
        options.add(wishes.getFirst().options());
        return wishes.stream().map(wish -> write(primer, wish, ticksPerQuarter, context)).toList();
    }

    private Melody write(Primer primer, MelodyGenerator.Wish wish, int ticksPerQuarter, JobContext context) {
        SamplingOptions wanted = wish.options();
        List<GenerationStep> written = new ArrayList<>();
        for (GenerationStep step : Passages.steps(wanted.maxEvents(), WINDOW, wanted.seed())) {
            if (context.isCancelled() || wish.ticks() > 0 && !written.isEmpty()
                    && written.getLast().tick() + written.getLast().duration() >= wish.ticks()) {
                break;
            }
            GenerationStep next = repeating ? repeated(step) : resting && step.index() % 3 == 1 ? rest(step) : step;
            written.add(next);
            wish.listener().onStep(next);
            context.progress(written.size(), wanted.maxEvents(), "Composing");
            afterStep.accept(written.size());
        }
        if (written.isEmpty()) {
            throw new JobCancelledException();
        }
        return new Melody(ticksPerQuarter, written, Math.min(WINDOW, primer.events().size()), false);
    }

    private static GenerationStep rest(GenerationStep step) {
        return new GenerationStep(step.index(), step.tick(), step.duration(), List.of(), step.pitchMass(),
                step.attention(), step.firstAttended(), step.entropy(), step.likeliest());
    }

    private static GenerationStep repeated(GenerationStep step) {
        return new GenerationStep(step.index(), step.tick(), step.duration(),
                step.notes().stream().map(note -> note.withPitch(67)).toList(), step.pitchMass(), step.attention(),
                step.firstAttended(), step.entropy(), step.likeliest());
    }
}
