package attune.ui.notation;

import attune.edit.Selection;
import attune.music.Score;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.util.List;
import java.util.function.Supplier;

/// What of the session is on the page.
enum PageScope {
    PIECE, SELECTION, TAKE;

    /// How to make it, of values that nobody changes any more: on any thread. The piece has the take in it that is shown.
    Supplier<Score> of(Session session) {
        Score score = session.score();
        Selection selection = session.selection();
        TakePreview take = session.previewProperty().get();
        return switch (this) {
            case PIECE -> () -> take == null ? score : take.heardIn(score);
            case SELECTION -> () -> selection.isEmpty() ? score : only(score, selection);
            case TAKE -> () -> take == null ? score : take.kept(take.name()).applyTo(emptied(score));
        };
    }

    private static Score emptied(Score score) {
        return score.withTracks(score.tracks().stream().map(track -> track.withNotes(List.of())).toList());
    }

    /// Tracks without a selected note are left out.
    private static Score only(Score score, Selection selection) {
        return score.withTracks(selection.notes().keySet().stream().filter(track -> track < score.tracks().size())
                .map(track -> score.tracks().get(track).withNotes(selection.in(track))).toList());
    }
}
