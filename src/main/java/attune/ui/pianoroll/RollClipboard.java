package attune.ui.pianoroll;

import attune.edit.DeleteNotes;
import attune.edit.NoteClip;
import attune.edit.PasteNotes;
import attune.edit.Selection;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/// Cut, copy and paste through the system's clipboard, as text, so that notes go from one piece and one window to another.
final class RollClipboard {
    private final RollViewModel roll;
    private final Playhead playhead;
    private final NoteBoard board;
    private final Consumer<String> teller;
    /// Kept as well: another program may have taken the system's clipboard away, or there is none.
    private Optional<NoteClip> last = Optional.empty();

    /// @param teller is told in a sentence why nothing was pasted
    RollClipboard(RollViewModel roll, Playhead playhead, NoteBoard board, Consumer<String> teller) {
        this.roll = roll;
        this.playhead = playhead;
        this.board = board;
        this.teller = teller;
    }

    void cut() {
        copy();
        Selection selection = roll.session().selection();
        if (!selection.isEmpty()) {
            roll.session().apply(new DeleteNotes(selection));
        }
    }

    void copy() {
        Session session = roll.session();
        if (!session.selection().isEmpty()) {
            NoteClip clip = NoteClip.of(session.score(), session.selection());
            last = Optional.of(clip);
            board.put(clip.text());
        }
    }

    /// Puts what was copied at the playhead, on the grid, and moves the playhead behind it, so that pasting again goes on.
    void paste() {
        content().ifPresent(clip -> {
            PasteNotes paste = new PasteNotes(clip, roll.activeTrack(), roll.nearest(playhead.tick()));
            roll.session().apply(paste);
            Selection pasted = roll.session().selection();
            pasted.stream().min(Comparator.naturalOrder()).ifPresent(roll.viewport()::reveal);
            if (!playhead.isPlaying()) {
                playhead.seek(pasted.range().end());
            }
        });
    }

    private Optional<NoteClip> content() {
        String text = board.text();
        if (text == null || text.isEmpty()) {
            return told(last, "Nothing was copied yet: select notes and copy them first.");
        }
        return told(NoteClip.parse(text), text.startsWith(NoteClip.FIRST_WORD)
                ? "The copied notes cannot be read: they are damaged, or too many."
                : "What was copied is text and no notes: select notes and copy them first.");
    }

    private Optional<NoteClip> told(Optional<NoteClip> clip, String otherwise) {
        if (clip.isEmpty()) {
            teller.accept(otherwise);
        }
        return clip;
    }
}
