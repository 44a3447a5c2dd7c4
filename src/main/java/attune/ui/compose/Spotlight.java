package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.ui.common.RollOverlay;
import attune.ui.common.Session;
import attune.ui.heatmap.Passage;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// Owns what is lit in the roll: the newest note while composing, the note that plays, the one pointed at in a heat map. FX thread only.
final class Spotlight {
    private static final long FLASH_MILLIS = 1_400;
    private final Session session;
    private final Later later;
    private @Nullable Passage passage;
    private boolean composing;
    private final ReadOnlyIntegerWrapper playedColumn = new ReadOnlyIntegerWrapper(-1);
    private List<GenerationStep> played = List.of();
    private long tick;
    private boolean playing;
    private int pointed = -1;
    private @Nullable RollOverlay flash;

    Spotlight(Session session, Later later) {
        this.session = session;
        this.later = later;
    }

    /// Lights this take from now on, or nothing. What plays is looked up in it anew: steps of another take, or of this one before it
    /// had come so far, look at other events.
    void on(@Nullable Passage newPassage, boolean isComposing) {
        if (newPassage == null || passage == null || newPassage.start() != passage.start()) {
            pointed = -1;
            flash = null;
        }
        passage = newPassage;
        composing = isComposing;
        listen();
        light();
    }

    /// The arcs follow what plays.
    void playheadAt(long newTick, boolean isPlaying) {
        tick = newTick;
        playing = isPlaying;
        List<GenerationStep> before = played;
        listen();
        if (!indices(played).equals(indices(before)) && !composing) {
            light();
        }
    }

    private void listen() {
        Passage shown = passage;
        played = shown == null || !playing ? List.of() : shown.stepsAt(tick);
        playedColumn.set(played.isEmpty() ? -1 : played.getLast().index());
    }

    /// The step whose note sounds now, of several that which began last; −1 where none does.
    ReadOnlyIntegerProperty playedColumnProperty() {
        return playedColumn.getReadOnlyProperty();
    }

    /// Lights the step of that index, or none where it is negative.
    void pointAt(int index) {
        pointed = index;
        light();
    }

    /// Lights these for a moment.
    void flash(RollOverlay overlay) {
        flash = overlay;
        light();
        later.after(FLASH_MILLIS, () -> endOf(overlay));
    }

    private void endOf(RollOverlay overlay) {
        if (overlay.equals(flash)) {
            flash = null;
            light();
        }
    }

    private void light() {
        session.overlayProperty().set(overlay());
    }

    private RollOverlay overlay() {
        Passage shown = passage;
        if (flash != null) {
            return flash;
        }
        if (shown == null || shown.steps().isEmpty()) {
            return RollOverlay.NONE;
        }
        if (pointed >= 0 && pointed < shown.steps().size()) {
            return TakeOverlay.of(shown, List.of(shown.steps().get(pointed)));
        }
        if (composing) {
            return TakeOverlay.of(shown, List.of(shown.steps().getLast()));
        }
        return played.isEmpty() ? RollOverlay.NONE : TakeOverlay.of(shown, played);
    }

    private static List<Integer> indices(List<GenerationStep> steps) {
        return steps.stream().map(GenerationStep::index).toList();
    }
}
