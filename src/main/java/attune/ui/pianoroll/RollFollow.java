package attune.ui.pianoroll;

import attune.music.Note;
import attune.ui.common.Playhead;
import attune.ui.common.TakePreview;
import java.util.IntSummaryStatistics;
import org.jspecify.annotations.Nullable;

/// Scrolls the roll after what plays, after a take while it is composed, and to a take that is shown.
final class RollFollow {
    private static final double AHEAD = 0.5;
    private final RollViewModel roll;
    private final HarmonyRows harmonyRows;
    private final Playhead playhead;
    private long composedTo = -1;
    private @Nullable TakePreview seen;

    RollFollow(RollViewModel roll, Playhead playhead) {
        this.roll = roll;
        this.harmonyRows = new HarmonyRows(roll);
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
        if (take != null && take.composing() && take.writtenEnd() != composedTo) {
            composedTo = take.writtenEnd();
            revealComposed(take);
            revealRows(take);
        } else if (take != null && !isSame(take, seen)) {
            revealShown(take);
            revealRows(take);
        }
        if (take != null && !take.clears().isEmpty() && !take.equals(seen)) {
            harmonyRows.reveal(take);
        }
        seen = take;
    }

    /// Whether it is the take that was in view at the last pulse, be it that it was composed then.
    private static boolean isSame(TakePreview take, @Nullable TakePreview other) {
        return other != null && take.name().equals(other.name()) && take.start() == other.start();
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

    /// A take that is out of sight comes into it; while it plays the playhead decides.
    private void revealShown(TakePreview take) {
        boolean outside = take.end() <= roll.viewport().visible().start()
                || take.start() >= roll.viewport().visible().end();
        if (outside && !playhead.isPlaying()) {
            roll.viewport().show(roll.time().withTickAt(take.start(), roll.viewport().width() * 0.25));
        }
    }

    /// All of its notes where they fit one above the other, or else the newest.
    private void revealRows(TakePreview take) {
        if (!take.clears().isEmpty()) {
            return; // as a whole: the last notes may come together with the end
        }
        IntSummaryStatistics pitches = take.notes().stream().mapToInt(Note::pitch).summaryStatistics();
        if (pitches.getCount() == 0) {
            return;
        }
        if (roll.viewport().fits(pitches.getMax() - pitches.getMin() + 1)) {
            roll.viewport().revealRows(pitches.getMin(), pitches.getMax());
        } else {
            int newest = take.notes().getLast().pitch();
            roll.viewport().revealRows(newest, newest);
        }
    }

    /// The newest note stays in the right third, with room for the next.
    private void revealComposed(TakePreview take) {
        double x = roll.time().x(take.writtenEnd());
        double width = roll.viewport().width();
        if (x > width * 0.88 || x < 0) {
            roll.viewport().show(roll.time().withTickAt(take.writtenEnd(), width * 0.66));
        }
    }
}
