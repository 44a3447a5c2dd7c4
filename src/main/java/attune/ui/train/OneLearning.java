package attune.ui.train;

import attune.model.Checkpoint;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is the same of each way to learn: where a training was stopped, and the moments of it that can be heard. FX thread only.
abstract class OneLearning implements Learning {
    private final ReadOnlyObjectWrapper<@Nullable Checkpoint> stopped = new ReadOnlyObjectWrapper<>();
    private final Snapshots snapshots = new Snapshots();

    final void setStopped(@Nullable Checkpoint checkpoint) {
        stopped.set(checkpoint);
    }

    /// Where the training stood, which is not stopped any more. There is one to go on with.
    final Checkpoint takeStopped() {
        Checkpoint checkpoint = Objects.requireNonNull(stopped.get());
        stopped.set(null);
        return checkpoint;
    }

    @Override
    public final void forget() {
        stopped.set(null);
    }

    @Override
    public final ReadOnlyObjectProperty<@Nullable Checkpoint> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    @Override
    public final Snapshots snapshots() {
        return snapshots;
    }
}
