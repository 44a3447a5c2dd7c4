package attune.ui.pianoroll;

import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/// The shape of the pointer: what a press would do.
final class RollCursor {
    private RollCursor() {}

    static Cursor of(RollViewModel roll, @Nullable NoteHit hit) {
        Tool tool = roll.toolProperty().get();
        if (tool == Tool.ERASE) {
            return hit == null ? Cursor.DEFAULT : Cursor.HAND;
        }
        if (tool == Tool.SPLIT || tool == Tool.JOIN) {
            return hit == null ? Cursor.DEFAULT : tool == Tool.SPLIT ? Cursor.TEXT : Cursor.HAND;
        }
        if (hit == null) {
            return tool == Tool.DRAW ? Cursor.CROSSHAIR : Cursor.DEFAULT;
        }
        return switch (hit.part()) {
            case START -> Cursor.W_RESIZE;
            case END -> Cursor.E_RESIZE;
            case BODY -> Cursor.MOVE;
        };
    }
}
