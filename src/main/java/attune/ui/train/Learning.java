package attune.ui.train;

import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.task.Job;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// A way to learn from pieces: how they are read, how a training goes, and what is heard of it. FX thread only, but for the jobs that
/// it gives.
interface Learning {
    /// How quickly a training goes.
    ///
    /// @param speed in words
    /// @param secondsLeft at most; NaN where that is not known
    record Pace(String speed, double secondsLeft) {}

    /// A job of the IO lane that reads them.
    Job<Pieces> reading(Source source);

    /// Called where other pieces take the place of those that were read: a stopped training cannot go on with these.
    void forget();

    /// Where a stopped training stood, to go on from; null where there is none.
    ReadOnlyObjectProperty<@Nullable Checkpoint> stoppedProperty();

    /// A job of the model lane that goes on with the stopped training as if it had never been stopped, whatever numbers stand in the form
    /// by now. There is one to go on with.
    Job<ModelFile> goingOn();

    Snapshots snapshots();

    boolean isBest(Snapshot snapshot);

    /// Runs the work at each change of what is said here, and of the numbers on which the words of the pieces hang.
    void onChange(Runnable work);

    /// Whether there is a training to speak of.
    boolean hasCourse();

    /// How far the training is and what is best, in a line.
    ///
    /// @param training whether it runs
    String summary(boolean training);

    /// What the panel does, in a line, before the first training.
    String promise();

    /// What there will be to hear.
    String willBeHeard(boolean training);

    /// A sentence where it would be time to stop; empty otherwise.
    String hint();

    /// Of the running training; null before its first step.
    @Nullable
    Pace pace();
}
