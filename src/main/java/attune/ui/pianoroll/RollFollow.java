package attune.ui.pianoroll;

import attune.ui.common.Playhead;
import attune.ui.common.TakePreview;

/// Scrolls the roll after what plays, and after a take while it is composed.
final class RollFollow {
    private static final double AHEAD = 0.5;
    private final RollViewModel roll;
    private final Playhead playhead;
    private long composedTo = -1;

    RollFollow(RollViewModel roll, Playhead playhead) {
        this.roll = roll;
        this.playhead = playhead;
    }

    void pulse() {
        if (roll.proposalProperty().get() != null || roll.bandProperty().get() != null) {
            return;
        }
        if (playhead.isPlaying()) {
            switch (playhead.followProperty().get()) {
                case OFF -> {
                }
                case PAGE -> turnPage(playhead.tick());
                case CONTINUOUS -> keepInMiddle(playhead.tick());
            }
        }
        TakePreview take = roll.session().previewProperty().get();
        if (take != null && take.composing() && take.end() != composedTo) {
            composedTo = take.end();
            revealComposed(take);
        }
    }

    private void turnPage(long tick) {
        double x = roll.time().x(tick);
        if (x < 0 || x >= roll.viewport().width()) {
            roll.viewport().show(roll.time().withTickAt(tick, 16));
        }
    }

    private void keepInMiddle(long tick) {
        roll.viewport().show(roll.time().withTickAt(tick, roll.viewport().width() * AHEAD));
    }

    /// The newest note stays in the right third, with room for the next.
    private void revealComposed(TakePreview take) {
        double x = roll.time().x(take.end());
        double width = roll.viewport().width();
        if (x > width * 0.88 || x < 0) {
            roll.viewport().show(roll.time().withTickAt(take.end(), width * 0.66));
        }
    }
}
