package attune.neural;

import attune.model.BatchResult;
import attune.model.Checkpoint;
import attune.model.EpochResult;
import attune.model.LossSums;
import attune.model.ModelFile;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One training on its way: owns where it stands, between two batches always in a state that a checkpoint can hold.
///
/// Whatever is random hangs on the seed and the place (the order of the batches on the epoch, dropout on the step), never on
/// what was drawn before: so a resumed training walks exactly as an unbroken one.
final class TrainingRun {
    private final ModelCard card;
    private final TrainingPlan plan;
    private final Learner learner;
    private final TrainingListener listener;
    private final JobContext context;
    private final int batches;
    private final TrainingClock clock;
    private final WorkerChoice choice;

    private int epoch; // completed
    private int batch; // completed in the next epoch
    private LossSums running = LossSums.NOTHING;
    private final List<EpochResult> history = new ArrayList<>();
    private @Nullable ModelFile best;

    TrainingRun(ModelCard card, Learner learner, TrainingListener listener, JobContext context) {
        this.card = card;
        this.plan = card.plan();
        this.learner = learner;
        this.listener = listener;
        this.context = context;
        this.batches = learner.batches();
        this.clock = new TrainingClock();
        this.choice = new WorkerChoice(learner.mostThreads());
    }

    ModelFile resume(Checkpoint checkpoint) throws TrainingFailedException {
        epoch = checkpoint.epoch();
        batch = checkpoint.batch();
        running = checkpoint.running();
        history.addAll(checkpoint.history());
        best = history.isEmpty() ? null : checkpoint.best();
        return run();
    }

    ModelFile run() throws TrainingFailedException {
        clock.start(done());
        while (epoch < plan.epochs() && !patienceIsOut()) {
            if (!trainEpoch() || !closeEpoch()) {
                return stopped();
            }
        }
        return best == null ? model() : best;
    }

    /// Learns from what is left of the epoch; false where it was cancelled.
    private boolean trainEpoch() throws TrainingFailedException {
        learner.startEpoch(epoch + 1);
        clock.startEpoch();
        while (batch < batches) {
            if (context.isCancelled()) {
                return false;
            }
            int step = Math.toIntExact(epoch * (long) batches + batch);
            LossSums sums = learn(step);
            requireNumber(sums);
            running = running.plus(sums);
            clock.learned(learner.notes(batch));
            batch++;
            listener.onBatch(
                    new BatchResult(epoch + 1, batch, batches, sums.mean(), clock.notesPerSecond(),
                            clock.secondsLeft(done(), total()), learner.workers().count()));
            report(", batch " + batch + " of " + batches);
        }
        return true;
    }

    /// Learns from the next batch, on as many threads as are worth it.
    private LossSums learn(int step) {
        long seed = stepSeed(plan.seed(), step);
        if (!learner.isWhole(batch)) {
            return learner.learn(batch, step, seed); // the rest of an epoch: its time says nothing
        }
        int threads = choice.next();
        learner.workers().use(threads);
        long begun = System.nanoTime();
        LossSums sums = learner.learn(batch, step, seed);
        choice.took(threads, System.nanoTime() - begun).ifPresent(listener::onThreads);
        return sums;
    }

    /// Measures, records and hands on the epoch; false where it was cancelled before it was measured.
    private boolean closeEpoch() throws TrainingFailedException {
        double notesPerSecond = clock.notesPerSecond();
        LossSums held = measure();
        if (context.isCancelled()) {
            return false;
        }
        requireNumber(held);
        EpochResult measured = new EpochResult(epoch + 1, running.mean(), held.events() == 0 ? null : held.mean(),
                clock.epochSeconds(), notesPerSecond, false);
        EpochResult result = new EpochResult(measured.epoch(), measured.training(), measured.validation(),
                measured.seconds(), measured.notesPerSecond(), measured.decisive() < bestLoss());
        history.add(result);
        epoch++;
        batch = 0;
        running = LossSums.NOTHING;
        ModelFile now = model();
        best = result.best() || best == null ? now : best;
        listener.onEpoch(result, checkpoint(now, best));
        return true;
    }

    /// The losses on the pieces held back; cut short where it was cancelled.
    private LossSums measure() {
        LossSums sums = LossSums.NOTHING;
        for (int pass = 0; pass < learner.passes() && !context.isCancelled(); pass++) {
            report(", measuring on the pieces held back");
            sums = sums.plus(learner.measure(pass));
        }
        return sums;
    }

    /// Hands over where it stands, and gives what is worth keeping.
    private ModelFile stopped() {
        if (best == null && batch == 0) {
            throw new JobCancelledException();
        }
        ModelFile now = model();
        ModelFile kept = best == null ? now : best;
        listener.onStopped(checkpoint(now, kept));
        return kept;
    }

    private Checkpoint checkpoint(ModelFile now, ModelFile kept) {
        return new Checkpoint(now, learner.updaterState(), epoch, batch, running, history, kept);
    }

    private ModelFile model() {
        return card.model(learner.weights(), history);
    }

    private boolean patienceIsOut() {
        int since = 0;
        for (EpochResult result : history) {
            since = result.best() ? 0 : since + 1;
        }
        return plan.patience() > 0 && since >= plan.patience();
    }

    private double bestLoss() {
        return history.stream().filter(EpochResult::best).mapToDouble(EpochResult::decisive).min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private void report(String where) {
        context.progress(done(), total(), "epoch " + (epoch + 1) + " of " + plan.epochs() + where
                + clock.timeLeft(done(), total()));
    }

    private long done() {
        return epoch * (long) batches + batch;
    }

    private long total() {
        return plan.epochs() * (long) batches;
    }

    private void requireNumber(LossSums sums) throws TrainingFailedException {
        if (!Double.isFinite(sums.pitch() + sums.duration())) {
            throw new TrainingFailedException("The training went out of bounds in epoch " + (epoch + 1) + ", batch "
                    + (batch + 1) + ": the loss is no longer a number. Train again with a lower learning rate, for"
                    + " example " + plan.learningRate() / 10 + " instead of " + plan.learningRate());
        }
    }

    /// A seed for each step, far from its neighbours' (the finaliser of SplitMix64).
    static long stepSeed(long seed, int step) {
        long mixed = seed + (step + 1L) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
