package attune.generate;

import attune.model.Prediction;
import attune.model.SequenceModel;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes a melody event by event: the network reads a window of events, the next one is drawn from what it expects.
public final class MelodyGenerator {
    private MelodyGenerator() {}

    /// Composes on the model lane's thread until the length is reached, START is drawn, or the job is cancelled.
    ///
    /// Each event takes two random numbers, for the note and then for its length, from a stream of its own that the options' seed
    /// starts: the same model, primer, options and seed give the same notes.
    ///
    /// @param ticksPerQuarter the resolution of the melody's ticks
    /// @return what was composed; where the job was cancelled, what came until then
    /// @throws JobCancelledException where it was cancelled before the first event
    /// @throws UnusableModelException where the model knows no note or no length to draw, or expects what are no numbers
    public static Melody generate(SequenceModel model, Primer primer, SamplingOptions options, int ticksPerQuarter,
            GenerationListener listener, JobContext context) {
        EventWindow window = EventWindow.after(primer, model.file());
        Palette palette = new Palette(model.file().vocabulary());
        EventDrawer drawer = new EventDrawer(palette, options, new Random(options.seed()));
        StepWriter writer = new StepWriter(palette, ticksPerQuarter);
        List<GenerationStep> steps = new ArrayList<>();
        while (steps.size() < options.maxEvents() && !context.isCancelled()) {
            Prediction expected = model.predict(window.notes(), window.durations()).getFirst();
            DrawnEvent event = drawer.draw(expected, steps.isEmpty());
            if (event.note() == palette.start()) {
                return new Melody(ticksPerQuarter, steps, window.primerEvents(), true);
            }
            window.append(event);
            GenerationStep step = writer.write(event, expected);
            steps.add(step);
            listener.onStep(step);
            context.progress(steps.size(), options.maxEvents(), "Composing");
        }
        if (steps.isEmpty()) {
            throw new JobCancelledException();
        }
        return new Melody(ticksPerQuarter, steps, window.primerEvents(), false);
    }
}
