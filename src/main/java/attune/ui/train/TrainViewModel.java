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
import attune.music.Score;
import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.FxThread;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the Train panel: which pieces, which network, how the training goes. FX thread only.
final class TrainViewModel {
    /// What the panel is doing.
    enum State {
        /// No pieces are chosen.
        EMPTY,
        /// Files are being read.
        READING,
        /// Pieces are chosen and nothing runs.
        READY,
        /// A training waits or runs.
        TRAINING,
        /// Stop was pressed; the batch that runs is being finished.
        STOPPING
    }

    /// Each holds all weights of its epoch: a long training would fill the memory with them.
    static final int MOST_SNAPSHOTS = 40;

    private final Services services;
    private final CorpusReader reader;
    private final ModelKeeper keeper;
    private final TrainForm form = new TrainForm();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Corpus> corpus = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TrainingCourse> course = new ReadOnlyObjectWrapper<>(TrainingCourse.NONE);
    private final ObservableList<Snapshot> snapshots = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Checkpoint> stopped = new SimpleObjectProperty<>();
    private final Set<Path> sources = new LinkedHashSet<>();
    private @Nullable TrainingData data;
    private TrainingPlan plan;
    private @Nullable Listening listening;
    private @Nullable JobHandle<?> running;

    TrainViewModel(Services services, CorpusReader reader, ModelKeeper keeper) {
        this.services = services;
        this.reader = reader;
        this.keeper = keeper;
        this.plan = form.plan();
    }

    TrainForm form() {
        return form;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    ReadOnlyObjectProperty<@Nullable Corpus> corpusProperty() {
        return corpus.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TrainingCourse> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /// One an epoch, oldest first: the newest ones, and the best whenever it was.
    ObservableList<Snapshot> snapshots() {
        return snapshots;
    }

    /// Where a stopped training stood, to go on from; null where there is none.
    ObjectProperty<@Nullable Checkpoint> stoppedProperty() {
        return stopped;
    }

    /// The newest batch of the running training, or null.
    @Nullable
    BatchResult newestBatch() {
        return listening == null ? null : listening.newestBatch();
    }

    /// Whether some of the chosen pieces would be held back to judge by.
    boolean canJudge() {
        Corpus pieces = corpus.get();
        return form.heldBack.get() > 0 && (pieces == null || pieces.pieces().size() > 1);
    }

    boolean isBusy() {
        return state() != State.EMPTY && state() != State.READY;
    }

    /// Adds files and folders to the pieces and reads all of them.
    void add(List<Path> paths) {
        if (isBusy() || paths.isEmpty()) {
            return;
        }
        sources.addAll(paths);
        if (form.name.get().isBlank()) {
            form.name.set(nameOf(paths));
        }
        state.set(State.READING);
        running = services.jobs().submit("Reading pieces", Lane.IO, reader.job(List.copyOf(sources)), this::hasRead,
                problem -> readingFailed(paths, problem));
    }

    /// Learns from the open piece alone.
    void useOpenPiece() {
        if (isBusy()) {
            return;
        }
        sources.clear();
        String title = services.session().titleProperty().get();
        Score score = services.session().score();
        form.name.set(title);
        state.set(State.READING);
        running = services.jobs().submit("Reading " + title, Lane.IO, _ -> reader.scores(Map.of(title, score)),
                this::hasRead, problem -> readingFailed(List.of(), problem));
    }

    /// Forgets the pieces.
    void clear() {
        if (!isBusy()) {
            sources.clear();
            form.name.set("");
            corpus.set(null);
            stopped.set(null);
            state.set(State.EMPTY);
        }
    }

    private void hasRead(Corpus read) {
        corpus.set(read);
        stopped.set(null);
        state.set(read.pieces().isEmpty() ? State.EMPTY : State.READY);
        if (read.pieces().isEmpty()) {
            boolean ofFiles = !sources.isEmpty();
            sources.clear();
            services.messages().show(Messages.Kind.WARNING, whyEmpty(read, ofFiles));
        }
    }

    private static String whyEmpty(Corpus read, boolean ofFiles) {
        if (read.rejected().isEmpty()) {
            return "No MIDI files were found there: choose a folder with files that end in .mid";
        }
        return (ofFiles ? "None of the files can be learned from. " : "The open piece cannot be learned from. ")
                + read.rejected().getFirst();
    }

    private void readingFailed(List<Path> added, Throwable problem) {
        sources.removeAll(added);
        state.set(corpus.get() == null ? State.EMPTY : State.READY);
        if (!(problem instanceof JobCancelledException)) {
            services.messages().failed("Reading pieces", problem);
        }
    }

    /// Starts a training of the chosen pieces with the numbers of the form.
    void start() {
        Corpus pieces = corpus.get();
        if (isBusy() || pieces == null || pieces.pieces().isEmpty()) {
            return;
        }
        AttentionLstmSpec spec = form.spec();
        TrainingPlan begun = form.plan();
        plan = begun;
        String name = form.name.get().isBlank() ? "My pieces" : form.name.get().strip();
        double heldBack = form.heldBack.get();
        long seed = form.seed.get();
        Transposition transposition = form.transposition();
        data = null;
        snapshots.clear();
        stopped.set(null);
        course.set(TrainingCourse.NONE);
        Listening ears = new Listening(services.loader(), this::hasEpoch, stopped::set);
        Map<String, String> notes = form.notes();
        run(ears, name, context -> {
            TrainingData prepared = TrainingData.of(Split.of(pieces.pieces(), heldBack, seed), transposition);
            OptionalDouble baseline = Baseline.of(prepared);
            FxThread.run(() -> hasData(prepared, baseline));
            return services.trainer().get().train(name, spec, begun, prepared, Baseline.noted(notes, baseline), ears,
                    context);
        });
    }

    /// Goes on with a stopped training as if it had never been stopped, whatever numbers stand in the form by now.
    void resume() {
        Checkpoint checkpoint = stopped.get();
        TrainingData prepared = data;
        if (isBusy() || checkpoint == null || prepared == null) {
            return;
        }
        TrainingPlan begun = plan;
        Listening ears = new Listening(services.loader(), this::hasEpoch, stopped::set);
        stopped.set(null);
        run(ears, checkpoint.model().name(),
                context -> services.trainer().get().resume(checkpoint, begun, prepared, ears, context));
    }

    private void run(Listening ears, String name, Job<ModelFile> training) {
        listening = ears;
        state.set(State.TRAINING);
        running = services.jobs().submit("Training " + name, Lane.MODEL, training, this::hasModel, this::failed);
    }

    private void hasData(TrainingData prepared, OptionalDouble trigram) {
        data = prepared;
        course.set(course.get().withBaseline(trigram));
    }

    private void hasEpoch(Snapshot snapshot) {
        course.set(course.get().plus(snapshot.result()));
        snapshots.add(snapshot);
        if (snapshots.size() > MOST_SNAPSHOTS) {
            int best = course.get().bestEpoch();
            snapshots.remove(snapshots.getFirst().result().epoch() == best ? 1 : 0);
        }
    }

    /// Asks the training to end after the batch that runs; what is best so far is kept.
    void stop() {
        if (running != null && isBusy()) {
            running.cancel();
            state.set(state() == State.TRAINING ? State.STOPPING : state());
        }
    }

    private void hasModel(ModelFile model) {
        state.set(State.READY);
        keeper.keep(model);
    }

    private void failed(Throwable problem) {
        state.set(State.READY);
        if (problem instanceof JobCancelledException) {
            services.messages().show(Messages.Kind.INFO, "Training was stopped before there was anything to keep.");
        } else {
            services.messages().failed("Training", problem);
        }
    }

    /// What is heard of the network as it was after that epoch.
    Score heard(Snapshot snapshot) {
        return snapshot.heardBeside(services.session().score());
    }

    /// Keeps the network as it was after that epoch, beside the best one.
    void keep(Snapshot snapshot) {
        keeper.keepEpoch(snapshot);
    }

    /// The name of the folder or of the only file; of several files the name of the folder that they stand in.
    private static String nameOf(List<Path> paths) {
        Path first = paths.getFirst().toAbsolutePath();
        Path folder = first.getParent();
        Path named = paths.size() > 1 && !Files.isDirectory(first) && folder != null ? folder : first;
        Path last = named.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
