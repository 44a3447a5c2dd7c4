package attune.neural;

import attune.dataset.GridData;
import attune.dataset.GridFigures;
import attune.dataset.VoiceGrid;
import attune.model.Checkpoint;
import attune.model.LossSums;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.TrainingFailedException;
import attune.model.VoiceInputs;
import attune.model.VoicesListener;
import attune.model.VoicesPlan;
import attune.model.VoicesSnapshot;
import attune.model.VoicesStep;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One training of generator and critic on its way.
///
/// Whatever is random hangs on the seed and the step, so a resumed training walks exactly as an unbroken one. The losses say nothing of how
/// music sounds; the best snapshot is the one whose figures come nearest to the data's.
final class VoicesRun {
    /// Pictures that a snapshot is judged by.
    static final int SAMPLES = 128;
    private static final String DISTANCE = "distance";
    private static final String STEP = "step";

    private final ModelCard card;
    private final MuseGanSpec spec;
    private final VoicesPlan plan;
    private final GridData data;
    private final MuseGan network;
    private final VoicesListener listener;
    private final JobContext context;
    private final GridFigures figures;
    private final WorkerChoice choice = new WorkerChoice(Lanes.lanesFor(Integer.MAX_VALUE));
    private final TrainingClock clock = new TrainingClock();
    private int step; // completed
    private double bestDistance = Double.POSITIVE_INFINITY;
    private @Nullable ModelFile best;

    VoicesRun(ModelCard card, MuseGanSpec spec, VoicesPlan plan, GridData data, MuseGan network,
            VoicesListener listener, JobContext context) {
        this.card = card;
        this.spec = spec;
        this.plan = plan;
        this.data = data;
        this.network = network;
        this.listener = listener;
        this.context = context;
        this.figures = GridFigures.of(IntStream.range(0, data.count()).mapToObj(data::item).toList());
    }

    ModelFile resume(Checkpoint checkpoint) throws TrainingFailedException {
        step = checkpoint.batch();
        String distance = checkpoint.best().provenance().notes().get(DISTANCE);
        if (distance != null) {
            best = checkpoint.best();
            bestDistance = Double.parseDouble(distance);
        }
        return run();
    }

    ModelFile run() throws TrainingFailedException {
        clock.start(step);
        while (step < plan.steps()) {
            if (context.isCancelled()) {
                return stopped();
            }
            VoicesStep result = learn();
            step++;
            listener.onStep(result);
            context.progress(step, plan.steps(),
                    "step " + step + " of " + plan.steps() + clock.timeLeft(step, plan.steps()));
            if (step % plan.every() == 0 || step == plan.steps()) {
                snapshot();
            }
        }
        return best == null ? model(card.notes()) : best;
    }

    private VoicesStep learn() throws TrainingFailedException {
        CriticLane.Sums sums = CriticLane.Sums.NOTHING;
        for (int round = 0; round < plan.criticSteps(); round++) {
            int criticStep = Math.toIntExact((long) step * plan.criticSteps() + round);
            long seed = TrainingRun.stepSeed(plan.seed(), criticStep);
            int threads = choice.next();
            network.workers().use(threads);
            long begun = System.nanoTime();
            sums = sums.plus(network.learnCritic(real(seed), noise(seed), criticStep, seed));
            choice.took(threads, System.nanoTime() - begun).ifPresent(listener::onThreads);
        }
        double taught = network.learnGenerator(noise(TrainingRun.stepSeed(~plan.seed(), step)), step);
        double count = (double) plan.batch() * plan.criticSteps();
        double gap = (sums.real() - sums.drawn()) / count;
        double penalty = plan.penalty() * sums.penalty() / count;
        VoicesStep result = new VoicesStep(step + 1, plan.steps(), penalty - gap, -taught / plan.batch(), penalty, gap,
                clock.perSecond(step + 1), clock.secondsLeft(step + 1, plan.steps()));
        if (!Double.isFinite(result.critic() + result.generator())) {
            throw new TrainingFailedException("The training went out of bounds in step " + result.step()
                    + ": a loss is no longer a number. Train again with a lower learning rate, for example "
                    + plan.learningRate() / 10 + " instead of " + plan.learningRate());
        }
        return result;
    }

    private List<VoiceGrid> real(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, plan.batch()).mapToObj(_ -> data.item(random.nextInt(data.count()))).toList();
    }

    private List<VoiceInputs> noise(long seed) {
        return inputs(seed, plan.batch());
    }

    private List<VoiceInputs> inputs(long seed, int count) {
        return IntStream.range(0, count).mapToObj(picture -> VoiceInputs.draw(spec,
                VoiceInputs.Seeds.of(TrainingRun.stepSeed(seed, picture), spec.tracks()))).toList();
    }

    /// Judges what is drawn from the same noise each time.
    private void snapshot() {
        List<VoiceGrid> samples = network.draw(inputs(plan.seed(), SAMPLES)).stream().map(VoicesDrawing::likeliest)
                .toList();
        GridFigures drawn = GridFigures.of(samples);
        double distance = drawn.distance(figures);
        boolean isBest = distance < bestDistance;
        ModelFile now = model(Map.of(STEP, Integer.toString(step), DISTANCE, Double.toString(distance)));
        if (isBest) {
            best = now;
            bestDistance = distance;
        }
        listener.onSnapshot(new VoicesSnapshot(step, samples, drawn, distance, isBest),
                checkpoint(now));
    }

    /// Hands over where it stands, and gives what is worth keeping.
    private ModelFile stopped() {
        if (step == 0) {
            throw new JobCancelledException();
        }
        ModelFile now = model(card.notes());
        ModelFile kept = best == null ? now : best;
        listener.onStopped(checkpoint(now));
        return kept;
    }

    private Checkpoint checkpoint(ModelFile now) {
        return new Checkpoint(now, network.rest(), 0, step, LossSums.NOTHING, List.of(), best == null ? now : best);
    }

    private ModelFile model(Map<String, String> notes) {
        return card.with(notes).model(network.weights(), List.of());
    }
}
