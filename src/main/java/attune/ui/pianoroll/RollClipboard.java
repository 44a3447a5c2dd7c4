package attune.ui.pianoroll;

import attune.edit.DeleteNotes;
import attune.edit.NoteClip;
import attune.edit.PasteNotes;
import attune.edit.Selection;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Cut, copy and paste through the system's clipboard, as text, so that notes go from one window to another.
final class RollClipboard {
    private final RollViewModel roll;
    private final Playhead playhead;
    /// Kept as well: another program may have taken the system's clipboard away, or there is none.
    private Optional<NoteClip> last = Optional.empty();

    RollClipboard(RollViewModel roll, Playhead playhead) {
        this.roll = roll;
        this.playhead = playhead;
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
            ClipboardContent content = new ClipboardContent();
            content.putString(clip.text());
            Clipboard.getSystemClipboard().setContent(content);
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
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? last : NoteClip.parse(text).or(() -> last);
    }
}
