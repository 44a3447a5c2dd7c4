package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.ui.common.RollOverlay;
import attune.ui.common.Session;
import attune.ui.heatmap.Passage;
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
    private @Nullable GenerationStep played;
    private @Nullable GenerationStep pointed;
    private @Nullable RollOverlay flash;

    Spotlight(Session session, Later later) {
        this.session = session;
        this.later = later;
    }

    /// Lights this take from now on, or nothing.
    void on(@Nullable Passage newPassage, boolean isComposing) {
        if (newPassage == null || passage == null || newPassage.start() != passage.start()) {
            played = null;
            playedColumn.set(-1);
            pointed = null;
            flash = null;
        }
        passage = newPassage;
        composing = isComposing;
        light();
    }

    /// The arcs follow what plays.
    void playheadAt(long tick, boolean playing) {
        Passage shown = passage;
        GenerationStep step = shown == null || !playing ? null : shown.stepAt(tick).orElse(null);
        boolean changed = step == null ? played != null : !isSame(step, played);
        played = step;
        playedColumn.set(step == null ? -1 : step.index());
        if (changed && !composing) {
            light();
        }
    }

    /// The column of the heat maps whose note sounds now; −1 where none does.
    ReadOnlyIntegerProperty playedColumnProperty() {
        return playedColumn.getReadOnlyProperty();
    }

    /// Lights the step of a column, or none where it is negative.
    void pointAt(int column) {
        Passage shown = passage;
        pointed = shown == null || column < 0 || column >= shown.steps().size() ? null : shown.steps().get(column);
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
        if (pointed != null) {
            return TakeOverlay.of(shown, pointed);
        }
        if (composing) {
            return TakeOverlay.of(shown, shown.steps().getLast());
        }
        return played == null ? RollOverlay.NONE : TakeOverlay.of(shown, played);
    }

    private static boolean isSame(GenerationStep step, @Nullable GenerationStep other) {
        return other != null && step.index() == other.index();
    }
}
