package attune.bench;

import attune.model.AttentionLstmSpec;
import attune.model.Trainer;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.play.SoundBench;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How often playback would click, alone and while a network trains beside it: a piece in four parts through the synthesizer into a
/// device that only measures.
///
/// @param time to play each time
public record SoundPart(Supplier<Trainer> trainer, AttentionLstmSpec spec, Duration time) implements BenchPart {
    private static final int NOTES = 4000;
    private static final int PARTS = 4;
    private static final double MICROS_A_MILLI = 1000;

    public static SoundPart ofSeed(Supplier<Trainer> trainer) {
        return new SoundPart(trainer, AttentionLstmSpec.seed(), Duration.ofSeconds(60));
    }

    @Override
    public String name() {
        return "sound";
    }

    @Override
    public String tells() {
        return "how often playback would click in " + time.toSeconds()
                + " s, alone and while the seed network trains, and how"
                + " many events come late at 5,000 notes a minute on 16 channels meanwhile";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        SoundBench.Result alone = play();
        rows.accept(clicks("clicks-alone", alone));
        rows.accept(longest("longest-gap-alone", alone));
        rows.accept(Measured.alone("gaps-in-silence-alone", "gaps", List.of((double) alone.unheard())));
        SoundBench.Result beside = whileTraining(this::play);
        rows.accept(clicks("clicks-while-training", beside));
        rows.accept(longest("longest-gap-while-training", beside));
        SoundBench.Load load = whileTraining(this::underLoad);
        rows.accept(Measured.alone("events-under-load", "events", List.of((double) load.events())));
        rows.accept(Measured.alone("clicks-under-load", "underruns", List.of((double) load.underruns())));
        rows.accept(Measured.alone("late-events-under-load", "events", List.of((double) load.late())));
        rows.accept(Measured.alone("latest-event-under-load", "ms", List.of(load.worstMicros() / MICROS_A_MILLI)));
    }

    /// Something that is measured while a network trains.
    private interface Playing<T> {
        T run() throws BenchException;
    }

    private <T> T whileTraining(Playing<T> playing) throws BenchException {
        Training training = new Training();
        CompletableFuture<Void> lane = CompletableFuture.runAsync(() -> train(training), Thread.ofPlatform()::start)
                .whenComplete((_, _) -> training.begun.countDown());
        try {
            training.begun.await();
            return playing.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchException("The measuring was interrupted.");
        } finally {
            training.cancelled = true;
            finish(lane);
        }
    }

    private static void finish(CompletableFuture<Void> lane) throws BenchException {
        try {
            lane.join();
        } catch (CompletionException problem) {
            if (!(problem.getCause() instanceof JobCancelledException)) {
                throw new BenchException("The training beside the playback failed: " + problem.getCause());
            }
        }
    }

    private SoundBench.Result play() throws BenchException {
        try {
            return SoundBench.play(BenchPiece.of(NOTES, PARTS, 1), time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchException("The measuring was interrupted.");
        }
    }

    private SoundBench.Load underLoad() throws BenchException {
        try {
            return SoundBench.underLoad(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchException("The measuring was interrupted.");
        }
    }

    private void train(Training training) {
        try {
            trainer.get().train("bench", spec,
                    new TrainingPlan(1_000_000, 32, TrainingPlan.Updater.RMSPROP, 0.001, 1, 0), BenchTokens.data(3200),
                    Map.of(), TrainingListener.NONE, training);
        } catch (TrainingFailedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Measured clicks(String name, SoundBench.Result result) {
        return Measured.alone(name, "underruns", List.of((double) result.underruns()));
    }

    private static Measured longest(String name, SoundBench.Result result) {
        return Measured.alone(name, "ms", List.of(result.longestMicros() / MICROS_A_MILLI));
    }

    /// A training that says when it is under way, and goes on until it is no longer wanted.
    private static final class Training implements JobContext {
        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile boolean cancelled;

        @Override
        public void progress(long done, long total, String message) {
            begun.countDown();
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
