package attune.ui.train;

import attune.model.ModelFile;
import attune.music.Score;
import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The state of the Train panel: which pieces, which kind of network, and whether one learns. FX thread only.
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

    /// What a kind of network has read.
    private record Held(Source source, Pieces pieces) {}

    private final Services services;
    private final ModelKeeper keeper;
    private final TrainForm form = new TrainForm();
    private final LineLearning lines;
    private final PictureLearning pictures;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyObjectWrapper<Learning> learning;
    private final ReadOnlyObjectWrapper<@Nullable Pieces> pieces = new ReadOnlyObjectWrapper<>();
    private final Map<Learning, Held> held = new HashMap<>();
    private Source source = Source.nothing();
    private Source wanted = source;
    private @Nullable JobHandle<?> running;
    private int readings;

    TrainViewModel(Services services, LineLearning lines, PictureLearning pictures, ModelKeeper keeper) {
        this.services = services;
        this.lines = lines;
        this.pictures = pictures;
        this.keeper = keeper;
        this.learning = new ReadOnlyObjectWrapper<>(lines);
        form.network.addListener((_, _, network) -> choose(network));
        form.foldRepeats.addListener((_, _, folded) -> {
            if (current().folded() != folded) {
                readAgain();
            }
        });
        for (Property<?> cutting : pictures.form().cutting()) {
            cutting.addListener((_, _, _) -> cutAnew());
        }
    }

    TrainForm form() {
        return form;
    }

    LineLearning lines() {
        return lines;
    }

    PictureLearning pictures() {
        return pictures;
    }

    /// How the chosen kind of network learns.
    ReadOnlyObjectProperty<Learning> learningProperty() {
        return learning.getReadOnlyProperty();
    }

    Learning learning() {
        return learning.get();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    /// The chosen pieces, as the chosen kind of network reads them; null where none are.
    ReadOnlyObjectProperty<@Nullable Pieces> piecesProperty() {
        return pieces.getReadOnlyProperty();
    }

    boolean isTraining() {
        return state() == State.TRAINING || state() == State.STOPPING;
    }

    boolean isBusy() {
        return state() != State.EMPTY && state() != State.READY;
    }

    private void choose(TrainForm.Network network) {
        if (network.drawsVoices()) {
            pictures.form().apply(network);
        } else {
            lines.form().apply(network);
        }
        Learning chosen = network.drawsVoices() ? pictures : lines;
        if (chosen != learning()) {
            learning.set(chosen);
            Held before = held.get(chosen);
            if (before != null && state() != State.READING && before.source().equals(source)) {
                show(before.pieces());
            } else {
                readAgain();
            }
        }
    }

    /// Pieces are cut to windows while they are read: other windows are other pieces.
    private void cutAnew() {
        held.remove(pictures);
        if (learning() == pictures) {
            readAgain();
        }
    }

    /// What was read, or is to be read in its place.
    private Source current() {
        return state() == State.READING ? wanted : source;
    }

    private void readAgain() {
        Source again = current();
        if (again.isNothing()) {
            show(null);
        } else {
            read(again.folding(form.foldRepeats.get()));
        }
    }

    /// Adds files and folders to the pieces and reads all of them.
    void add(List<Path> paths) {
        if (isBusy() || paths.isEmpty()) {
            return;
        }
        Set<Path> all = new LinkedHashSet<>(source instanceof Source.Files files ? files.paths() : List.of());
        all.addAll(paths);
        if (form.name.get().isBlank()) {
            form.name.set(Source.nameOf(paths));
        }
        read(new Source.Files(List.copyOf(all), form.foldRepeats.get()));
    }

    /// Learns from the open piece alone.
    void useOpenPiece() {
        if (!isBusy()) {
            String title = services.session().titleProperty().get();
            form.name.set(title);
            read(new Source.OpenPiece(title, services.session().score(), form.foldRepeats.get()));
        }
    }

    /// Forgets the pieces.
    void clear() {
        if (!isBusy()) {
            source = Source.nothing();
            form.name.set("");
            held.keySet().forEach(Learning::forget);
            held.clear();
            show(null);
        }
    }

    private void show(@Nullable Pieces read) {
        pieces.set(read);
        state.set(read == null || read.isEmpty() ? State.EMPTY : State.READY);
    }

    /// What was being read is read no further: the last choice holds.
    private void read(Source asked) {
        if (running != null && state() == State.READING) {
            running.cancel();
        }
        wanted = asked;
        Learning reading = learning();
        int number = ++readings;
        state.set(State.READING);
        JobHandle<?> handle = services.jobs().submit(
                asked instanceof Source.OpenPiece piece ? "Reading " + piece.title() : "Reading pieces", Lane.IO,
                reading.reading(asked), read -> {
                    if (number == readings) {
                        hasRead(reading, asked, read);
                    }
                }, problem -> {
                    if (number == readings) {
                        readingFailed(asked, problem);
                    }
                });
        running = state() == State.READING ? handle : null;
    }

    private void hasRead(Learning reading, Source read, Pieces found) {
        if (!read.equals(source)) {
            held.keySet().forEach(Learning::forget);
            held.clear();
        }
        reading.forget();
        source = read;
        held.put(reading, new Held(read, found));
        show(found);
        if (found.isEmpty()) {
            services.messages().show(Messages.Kind.WARNING, found.whyEmpty());
            if (held.values().stream().allMatch(other -> other.pieces().isEmpty())) {
                source = Source.nothing();
                held.clear();
            }
        }
    }

    /// What stood before stands again; where the same pieces were to be read in another way nothing does.
    private void readingFailed(Source asked, Throwable problem) {
        if (asked.equals(source)) {
            pieces.set(null);
        }
        show(pieces.get());
        if (!source.isNothing()) {
            form.foldRepeats.set(source.folded());
        }
        if (!(problem instanceof JobCancelledException)) {
            services.messages().failed("Reading pieces", problem);
        }
    }

    /// Starts a training of the chosen pieces with the numbers of the form.
    void start() {
        Pieces chosen = pieces.get();
        if (state() == State.READY && chosen != null) {
            String name = form.name.get().isBlank() ? "My pieces" : form.name.get().strip();
            run(name, chosen.training(name));
        }
    }

    /// Goes on with a stopped training.
    void resume() {
        if (state() == State.READY && learning().stoppedProperty().get() != null) {
            run(form.name.get(), learning().goingOn());
        }
    }

    private void run(String name, Job<ModelFile> training) {
        state.set(State.TRAINING);
        running = services.jobs().submit("Training " + name, Lane.MODEL, training, this::hasModel, this::failed);
    }

    /// Asks the training to end after the batch that runs; what is best so far is kept. Where pieces are read it ends the reading.
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

    /// What is heard of the network as it was then.
    Score heard(Snapshot snapshot) {
        return snapshot.heardBeside(services.session().score());
    }

    /// Keeps the network as it was then, beside the best one.
    void keep(Snapshot snapshot) {
        keeper.keepMoment(snapshot);
    }
}
