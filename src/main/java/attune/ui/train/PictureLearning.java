package attune.ui.train;

import attune.dataset.GridData;
import attune.dataset.GridOptions;
import attune.dataset.VoicedCorpus;
import attune.dataset.VoicedCorpusReader;
import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.VoicesPlan;
import attune.model.VoicesStep;
import attune.model.VoicesTrainer;
import attune.task.Job;
import attune.task.JobContext;
import attune.ui.chart.CurveChart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Learns to draw some bars of all voices at once, as a picture. FX thread only, but for the jobs that it gives.
final class PictureLearning extends OneLearning {
    private final Supplier<VoicesTrainer> trainer;
    private final VoicedCorpusReader reader;
    private final PictureForm form = new PictureForm();
    private final ReadOnlyObjectWrapper<PictureCourse> course = new ReadOnlyObjectWrapper<>(PictureCourse.NONE);
    private @Nullable GridData data;
    private VoicesPlan plan = form.plan();
    private LossSeries losses = new LossSeries(1);
    private @Nullable PictureListening listening;

    /// @param trainer asked on the model lane only: the first call loads the native libraries
    PictureLearning(Supplier<VoicesTrainer> trainer, VoicedCorpusReader reader) {
        this.trainer = trainer;
        this.reader = reader;
    }

    PictureForm form() {
        return form;
    }

    ReadOnlyObjectProperty<PictureCourse> courseProperty() {
        return course.getReadOnlyProperty();
    }

    @Override
    public Job<Pieces> reading(Source source) {
        GridOptions options = form.grid();
        return context -> {
            VoicedCorpus corpus = read(source, context);
            context.checkCancelled();
            GridData cut = GridData.of(corpus, options);
            context.checkCancelled();
            return PicturePieces.of(source, corpus, cut, this);
        };
    }

    private VoicedCorpus read(Source source, JobContext context) throws Exception {
        VoicedCorpusReader taking = source.folded() ? reader.folding() : reader;
        return switch (source) {
            case Source.Files files -> taking.job(files.paths()).run(context);
            case Source.OpenPiece piece -> taking.scores(Map.of(piece.title(), piece.score()));
        };
    }

    @Override
    public boolean isBest(Snapshot snapshot) {
        return snapshot instanceof PictureSnapshot picture && picture.step() == course.get().bestStep();
    }

    Job<ModelFile> training(String name, PicturePieces pieces) {
        MuseGanSpec spec = form.spec(pieces.data().tracks());
        VoicesPlan begun = form.plan();
        Map<String, String> notes = pieces.source().noted(form.notes());
        plan = begun;
        data = pieces.data();
        forget();
        losses = new LossSeries(begun.steps());
        snapshots().start(spec.parameters());
        course.set(new PictureCourse(begun.steps(), List.of(), pieces.figures(), pieces.shuffled()));
        PictureListening ears = ears();
        return context -> trainer.get().train(name, spec, begun, pieces.data(), notes, ears, context);
    }

    @Override
    public Job<ModelFile> goingOn() {
        GridData same = Objects.requireNonNull(data);
        VoicesPlan begun = plan;
        Checkpoint checkpoint = takeStopped();
        PictureListening ears = ears();
        return context -> trainer.get().resume(checkpoint, begun, same, ears, context);
    }

    private PictureListening ears() {
        PictureListening ears = new PictureListening(losses, (reached, snapshot) -> {
            course.set(course.get().plus(reached));
            snapshots().add(snapshot, this::isBest);
        }, this::setStopped);
        listening = ears;
        return ears;
    }

    /// The losses from that point on, as [LossSeries#from] has them.
    List<CurveChart.Point> losses(int from) {
        return losses.from(from);
    }

    @Override
    public void onChange(Runnable work) {
        course.addListener((_, _, _) -> work.run());
        stoppedProperty().addListener((_, _, _) -> work.run());
        form.generator.addListener((_, _, _) -> work.run());
        form.critic.addListener((_, _, _) -> work.run());
    }

    @Override
    public boolean hasCourse() {
        return !course.get().reached().isEmpty();
    }

    @Override
    public String summary(boolean training) {
        VoicesStep newest = losses.newest();
        return training ? course.get().summary(newest == null ? 0 : newest.step()) : course.get().result();
    }

    @Override
    public String promise() {
        return "It learns to draw a few bars of all voices at once, as they stand in the pieces that you choose.";
    }

    @Override
    public String willBeHeard(boolean training) {
        return training
                ? String.format(Locale.ROOT,
                        "After each %,d steps the network draws a few bars, here, so that you can hear it learn.",
                        plan.every())
                : "Choose pieces with a track for each voice and start: here you can hear what the network has learned.";
    }

    @Override
    public String hint() {
        return course.get().standstill();
    }

    @Override
    public @Nullable Pace pace() {
        VoicesStep newest = losses.newest();
        int threads = listening == null ? 0 : listening.threads();
        return newest == null
                ? null
                : new Pace(String.format(Locale.ROOT, "%.1f steps a second", newest.stepsPerSecond())
                        + (threads == 0 ? "" : threads == 1 ? " on 1 thread" : " on " + threads + " threads"),
                        newest.secondsLeft());
    }
}
