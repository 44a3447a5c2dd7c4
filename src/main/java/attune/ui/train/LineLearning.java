package attune.ui.train;

import attune.dataset.Corpus;
import attune.dataset.CorpusReader;
import attune.dataset.Split;
import attune.dataset.TrainingData;
import attune.dataset.Transposition;
import attune.model.AttentionLstmSpec;
import attune.model.Baseline;
import attune.model.BatchResult;
import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.TrainingPlan;
import attune.task.Job;
import attune.ui.common.FxThread;
import attune.ui.common.Services;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Learns what follows what, note after note. FX thread only, but for the jobs that it gives.
final class LineLearning extends OneLearning {
    private final Services services;
    private final CorpusReader reader;
    private final LineForm form = new LineForm();
    private final ReadOnlyObjectWrapper<TrainingCourse> course = new ReadOnlyObjectWrapper<>(TrainingCourse.NONE);
    private final BooleanProperty severalPieces = new SimpleBooleanProperty(true);
    private @Nullable TrainingData data;
    private TrainingPlan plan = form.plan();
    private @Nullable LineListening listening;

    LineLearning(Services services, CorpusReader reader) {
        this.services = services;
        this.reader = reader;
    }

    LineForm form() {
        return form;
    }

    ReadOnlyObjectProperty<TrainingCourse> courseProperty() {
        return course.getReadOnlyProperty();
    }

    @Override
    public Job<Pieces> reading(Source source) {
        return switch (source) {
            case Source.Files files -> {
                Job<Corpus> job = taking(source).job(files.paths());
                yield context -> read(source, job.run(context));
            }
            case Source.OpenPiece piece ->
                _ -> read(source, taking(source).scores(Map.of(piece.title(), piece.score())));
        };
    }

    private CorpusReader taking(Source source) {
        return source.folded() ? reader.folding() : reader;
    }

    private Pieces read(Source source, Corpus corpus) {
        FxThread.run(() -> severalPieces.set(corpus.pieces().size() > 1));
        return new LinePieces(source, corpus, this);
    }

    @Override
    public boolean isBest(Snapshot snapshot) {
        return snapshot instanceof LineSnapshot line && line.result().epoch() == course.get().bestEpoch();
    }

    /// Whether there are, or would be, pieces held back to judge by.
    boolean isJudged() {
        return hasCourse() ? course.get().isJudged() : form.heldBack.get() > 0 && severalPieces.get();
    }

    Job<ModelFile> training(String name, LinePieces chosen) {
        Corpus pieces = chosen.corpus();
        AttentionLstmSpec spec = form.spec();
        TrainingPlan begun = form.plan();
        plan = begun;
        double heldBack = form.heldBack.get();
        long seed = form.seed.get();
        Transposition transposition = form.transposition();
        Map<String, String> notes = chosen.source().noted(form.notes());
        data = null;
        forget();
        course.set(TrainingCourse.NONE);
        snapshots().start(spec.parameters(pieces.report().noteTokens() + 1, pieces.report().durations().size() + 1));
        LineListening ears = ears();
        return context -> {
            TrainingData prepared = TrainingData.of(Split.of(pieces.pieces(), heldBack, seed), transposition);
            OptionalDouble baseline = Baseline.of(prepared);
            FxThread.run(() -> hasData(prepared, baseline));
            return services.trainer().get().train(name, spec, begun, prepared, Baseline.noted(notes, baseline), ears,
                    context);
        };
    }

    @Override
    public Job<ModelFile> goingOn() {
        TrainingData prepared = Objects.requireNonNull(data);
        TrainingPlan begun = plan;
        Checkpoint checkpoint = takeStopped();
        LineListening ears = ears();
        return context -> services.trainer().get().resume(checkpoint, begun, prepared, ears, context);
    }

    private LineListening ears() {
        LineListening ears = new LineListening(services.loader(), this::hasEpoch, this::setStopped);
        listening = ears;
        return ears;
    }

    private void hasData(TrainingData prepared, OptionalDouble trigram) {
        data = prepared;
        course.set(course.get().withBaseline(trigram));
    }

    private void hasEpoch(LineSnapshot snapshot) {
        course.set(course.get().plus(snapshot.result()));
        snapshots().add(snapshot, this::isBest);
    }

    @Override
    public void onChange(Runnable work) {
        course.addListener((_, _, _) -> work.run());
        stoppedProperty().addListener((_, _, _) -> work.run());
        severalPieces.addListener((_, _, _) -> work.run());
        form.heldBack.addListener((_, _, _) -> work.run());
        form.hidden.addListener((_, _, _) -> work.run());
    }

    @Override
    public boolean hasCourse() {
        return !course.get().epochs().isEmpty();
    }

    @Override
    public String summary(boolean training) {
        TrainingCourse shown = course.get();
        return training
                ? shown.summary(plan.epochs())
                : "epoch " + shown.bestEpoch() + " was the best of " + shown.epochs().size() + " · "
                        + shown.accuracyInWords();
    }

    @Override
    public String promise() {
        return "It learns what follows what in the pieces that you choose.";
    }

    @Override
    public String willBeHeard(boolean training) {
        return training
                ? "After each epoch the network composes a few notes, here, so that you can hear it learn."
                : "Choose pieces at the right and start: after each epoch you can hear here what the network has learned.";
    }

    @Override
    public String hint() {
        return course.get().memorising();
    }

    @Override
    public @Nullable Pace pace() {
        BatchResult batch = listening == null ? null : listening.newestBatch();
        return batch == null
                ? null
                : new Pace(String.format(Locale.ROOT, "%,.0f notes a second on %s", batch.notesPerSecond(),
                        batch.threads() == 1 ? "1 thread" : batch.threads() + " threads"), batch.secondsLeft());
    }
}
