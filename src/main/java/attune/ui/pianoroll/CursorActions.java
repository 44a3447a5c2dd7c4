package attune.ui.pianoroll;

import attune.ui.common.Actions;
import org.jspecify.annotations.Nullable;

/// The note cursor's rows of the table of actions.
///
/// Alt and Shift, for Ctrl and Alt with arrows belong to desktops and to the screen reader of macOS.
final class CursorActions {
    private CursorActions() {}

    static void register(Actions actions, NoteCursor cursor) {
        add(actions, "cursor.earlier", "Cursor back by a grid step", "Alt+Shift+Left", cursor::earlier);
        add(actions, "cursor.later", "Cursor on by a grid step", "Alt+Shift+Right", cursor::later);
        add(actions, "cursor.up", "Cursor up a row", "Alt+Shift+Up", () -> cursor.rows(1));
        add(actions, "cursor.down", "Cursor down a row", "Alt+Shift+Down", () -> cursor.rows(-1));
        add(actions, "cursor.previous", "Cursor to the note before", "Comma", () -> cursor.walk(-1));
        add(actions, "cursor.next", "Cursor to the next note", "Period", () -> cursor.walk(1));
        add(actions, "cursor.write", "Write or erase at the cursor", "Shift+Enter", cursor::write);
        add(actions, "cursor.select", "Select at the cursor, or not", "X", cursor::toggle);
        add(actions, "cursor.extend", "Select up to the cursor", "Shift+X", cursor::extend);
        add(actions, "cursor.playhead", "Playhead to the cursor", "P", cursor::bringPlayhead);
    }

    private static void add(Actions actions, String id, String text, @Nullable String key, Runnable run) {
        actions.add(id, text, null, key, run);
    }
}
