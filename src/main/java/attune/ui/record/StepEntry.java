package attune.ui.record;

import attune.record.LiveMessage;
import attune.record.StepInput;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Writes what is played at the playhead, a step of the grid long, while nothing plays; the playhead goes on. FX thread only.
final class StepEntry {
    private final Session session;
    private final Playhead playhead;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private @Nullable StepInput held;
    private int piece;

    StepEntry(Session session, Playhead playhead) {
        this.session = session;
        this.playhead = playhead;
        on.subscribe(_ -> held = null);
    }

    BooleanProperty onProperty() {
        return on;
    }

    void hear(LiveMessage message) {
        if (!on.get() || playhead.isPlaying() || playhead.recordingProperty().get()) {
            held = null;
            return;
        }
        switch (message) {
            case LiveMessage.KeyDown(int pitch, int velocity) -> press(pitch, velocity);
            case LiveMessage.KeyUp(int pitch) -> release(pitch);
            case LiveMessage.Control _,LiveMessage.Bend _ -> {
            }
        }
    }

    private void press(int pitch, int velocity) {
        StepInput before = held;
        if (before == null || before.held().isEmpty() || piece != session.piece()) {
            before = StepInput.at(session.activeTrackProperty().get(), playhead.tick(), length());
        }
        piece = session.piece();
        held = before.press(pitch, velocity);
    }

    private void release(int pitch) {
        if (held == null || piece != session.piece()) {
            return;
        }
        StepInput.Step step = held.release(pitch);
        held = step.next();
        step.edit().ifPresent(notes -> {
            session.apply(notes);
            playhead.seek(step.next().position());
        });
    }

    /// A grid that is off has no step: then a quarter.
    private long length() {
        long step = session.gridStepProperty().get();
        return step > 1 ? step : session.score().ticksPerQuarter();
    }
}
