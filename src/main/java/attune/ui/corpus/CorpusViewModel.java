package attune.ui.corpus;

import attune.dataset.survey.CopyGroup;
import attune.dataset.survey.PieceFacts;
import attune.dataset.survey.Survey;
import attune.dataset.survey.SurveyJob;
import attune.task.JobCancelledException;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.FxJobs;
import attune.ui.common.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The folder that is looked through. Rows come from the threads that read, and are shown at each pulse. FX thread only.
final class CorpusViewModel {
    private final FxJobs jobs;
    private final Messages messages;
    private final ObservableList<CorpusRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CorpusRow> shown = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty hideCopies = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private Queue<PieceFacts> arrived = new ConcurrentLinkedQueue<>();
    private @Nullable JobHandle<Survey> job;
    private @Nullable Path folder;
    private int rejected;
    private String ending = "";

    CorpusViewModel(FxJobs jobs, Messages messages) {
        this.jobs = jobs;
        this.messages = messages;
        filter.subscribe(this::sift);
        hideCopies.subscribe(this::sift);
    }

    /// Reads another folder in the place of what is there.
    void read(Path chosen) {
        stop();
        Queue<PieceFacts> queue = new ConcurrentLinkedQueue<>();
        arrived = queue;
        rows.clear();
        rejected = 0;
        ending = "";
        folder = chosen;
        reading.set(true);
        JobHandle<Survey> started = jobs.submit("Corpus", Lane.IO, new SurveyJob(chosen, queue::add),
                survey -> ended(queue, survey), problem -> failed(queue, problem));
        job = reading.get() ? started : null;
        tell();
    }

    /// Ends the reading; the rows that came stay, without their copies.
    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /// Shows what has come since the last pulse.
    void poll() {
        List<CorpusRow> fresh = new ArrayList<>();
        for (PieceFacts facts = arrived.poll(); facts != null; facts = arrived.poll()) {
            rejected += facts.isRejected() ? 1 : 0;
            fresh.add(new CorpusRow(facts));
        }
        if (!fresh.isEmpty()) {
            rows.addAll(fresh);
            tell();
        }
    }

    private void ended(Queue<PieceFacts> queue, Survey survey) {
        if (queue == arrived) {
            poll();
            mark(survey);
            rest(String.format(Locale.ROOT, ", %,d %s", survey.spare(),
                    survey.spare() == 1 ? "duplicate" : "duplicates")
                    + (survey.more() ? "; the folder holds more files than are read" : ""));
            sift();
        }
    }

    private void failed(Queue<PieceFacts> queue, Throwable problem) {
        if (queue == arrived) {
            poll();
            rest("; stopped, so duplicates were not looked for");
            if (!(problem instanceof JobCancelledException)) {
                messages.failed("Corpus", problem);
            }
        }
    }

    private void rest(String words) {
        job = null;
        reading.set(false);
        ending = words;
        tell();
    }

    private void mark(Survey survey) {
        Map<String, CopyGroup> groups = new HashMap<>();
        Map<String, String> whys = new HashMap<>();
        for (CopyGroup group : survey.copies()) {
            group.files().forEach(file -> groups.put(file, group));
            group.copies().forEach(copy -> whys.put(copy.file(), copy.why()));
        }
        for (CorpusRow row : rows) {
            CopyGroup group = groups.get(row.facts().file());
            if (group != null) {
                row.copyOf(group.kept(), whys.getOrDefault(row.facts().file(), ""));
            }
        }
        rows.setAll(List.copyOf(rows)); // the cells are asked anew
    }

    private void tell() {
        JobHandle<Survey> running = job;
        long total = running == null ? rows.size() : Math.max(running.progress().total(), rows.size());
        status.set(String.format(Locale.ROOT, "%,d of %,d read, %,d rejected", rows.size(), total, rejected) + ending);
    }

    private void sift() {
        String words = filter.get();
        boolean hiding = hideCopies.get();
        shown.setPredicate(row -> !(hiding && row.isSpare()) && row.matches(words));
    }

    /// The files to train on: those that are ticked, or else all that are shown; never one that cannot be read.
    List<Path> forTraining() {
        List<CorpusRow> ticked = rows.stream().filter(row -> row.chosenProperty().get()).toList();
        return (ticked.isEmpty() ? shown : ticked).stream().filter(row -> !row.facts().isRejected())
                .map(this::path).sorted().toList();
    }

    Path path(CorpusRow row) {
        return folder == null ? Path.of(row.facts().file()) : folder.resolve(row.facts().file());
    }

    /// The rows that the filter leaves.
    ObservableList<CorpusRow> shown() {
        return shown;
    }

    StringProperty filterProperty() {
        return filter;
    }

    BooleanProperty hideCopiesProperty() {
        return hideCopies;
    }

    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// `1,234 of 5,000 read, 12 rejected`; after the end also how many duplicates there are.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
