package attune.ui.pianoroll;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// The system's clipboard; where it cannot be reached, nothing lies there.
///
/// Text and no format of our own: JavaFX would read such a format as a serialised object, and nobody knows who put it there.
final class SystemNoteBoard implements NoteBoard {
    private static final Logger LOG = Logger.getLogger(SystemNoteBoard.class.getName());

    @Override
    public void put(String text) {
        try {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        } catch (IllegalStateException | UnsupportedOperationException problem) {
            LOG.log(Level.FINE, "No clipboard of the system", problem);
        }
    }

    @Override
    public @Nullable String text() {
        try {
            return Clipboard.getSystemClipboard().getString();
        } catch (IllegalStateException | UnsupportedOperationException problem) {
            LOG.log(Level.FINE, "No clipboard of the system", problem);
            return null;
        }
    }
}
