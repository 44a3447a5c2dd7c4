package attune.ui.pianoroll;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Scale;
import attune.music.Score;
import attune.music.Track;
import attune.ui.common.Session;
import java.util.BitSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which scale shades the rows, and which rows there are. FX thread only.
final class ScaleRows {
    /// Which pitches have a row.
    enum Fold {
        /// All.
        NOT,
        /// Those that the piece uses.
        USED,
        /// Those of the scale, and what the piece uses besides: no note is ever hidden.
        SCALE
    }

    private final Session session;
    private final RollViewport viewport;
    private final ObjectProperty<@Nullable Scale> scale = new SimpleObjectProperty<>();
    private final ObjectProperty<Fold> fold = new SimpleObjectProperty<>(Fold.NOT);

    ScaleRows(Session session, RollViewport viewport) {
        this.session = session;
        this.viewport = viewport;
        scale.addListener((_, _, _) -> update());
        fold.addListener((_, _, _) -> update());
        session.scoreProperty().addListener((_, _, _) -> update());
    }

    /// The chosen scale; null for that of the key signature.
    ObjectProperty<@Nullable Scale> scaleProperty() {
        return scale;
    }

    ObjectProperty<Fold> foldProperty() {
        return fold;
    }

    /// Whether the pitch is in the chosen scale, or else in the scale of the key signature, major and its relative minor alike.
    static boolean isIn(@Nullable Scale chosen, KeySignature key, int pitch) {
        return chosen == null ? Scale.of(key).contains(pitch) : chosen.contains(pitch);
    }

    private void update() {
        PitchRows rows = fold.get() == Fold.NOT ? PitchRows.ALL : folded();
        if (!rows.equals(viewport.pitch().rows())) {
            viewport.show(viewport.pitch().withRows(rows, viewport.height()));
        }
    }

    private PitchRows folded() {
        Score score = session.score();
        BitSet shown = new BitSet(PitchRows.PITCHES);
        for (Track track : score.tracks()) {
            for (Note note : track.notes()) {
                shown.set(note.pitch());
            }
        }
        for (int pitch = 0; pitch < PitchRows.PITCHES && fold.get() == Fold.SCALE; pitch++) {
            if (isIn(scale.get(), score.keyAt(0), pitch)) {
                shown.set(pitch);
            }
        }
        return PitchRows.of(shown);
    }
}
