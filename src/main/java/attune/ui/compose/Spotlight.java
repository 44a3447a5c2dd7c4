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
    private @Nullable GenerationStep pointed;
    private @Nullable RollOverlay flash;

    Spotlight(Session session, Later later) {
        this.session = session;
        this.later = later;
    }

    /// Lights this take from now on, or nothing.
    void on(@Nullable Passage newPassage, boolean isComposing) {
        if (newPassage == null || passage == null || newPassage.start() != passage.start()) {
            played = List.of();
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
        List<GenerationStep> sounding = shown == null || !playing ? List.of() : shown.stepsAt(tick);
        boolean changed = !indices(sounding).equals(indices(played));
        played = sounding;
        playedColumn.set(sounding.isEmpty() ? -1 : sounding.getLast().index());
        if (changed && !composing) {
            light();
        }
    }

    /// The step whose note sounds now, of several that which began last; −1 where none does.
    ReadOnlyIntegerProperty playedColumnProperty() {
        return playedColumn.getReadOnlyProperty();
    }

    /// Lights the step of that index, or none where it is negative.
    void pointAt(int index) {
        Passage shown = passage;
        pointed = shown == null || index < 0 || index >= shown.steps().size() ? null : shown.steps().get(index);
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
            return TakeOverlay.of(shown, List.of(pointed));
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
