package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.ui.common.Action;
import attune.ui.common.Actions;
import attune.ui.common.Playhead;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the roll while it has the focus: Tab walks from note to note, Escape drops a drag, the note cursor
/// and then the selection,
/// arrows with nothing selected begin at the first note that is seen; all others are in the table of actions.
///
/// The table's keys are looked up here as well, for otherwise the arrows would move the focus to the next button.
final class RollKeys {
    private final Actions actions;
    private final RollViewModel roll;
    private final RollCommands commands;
    private final RollMouse mouse;
    private final Playhead playhead;
    private final LetterEntry letters;
    private final NoteCursor cursor;

    RollKeys(Actions actions, RollViewModel roll, RollCommands commands, RollMouse mouse, Playhead playhead,
            LetterEntry letters, NoteCursor cursor) {
        this.actions = actions;
        this.roll = roll;
        this.commands = commands;
        this.mouse = mouse;
        this.playhead = playhead;
        this.letters = letters;
        this.cursor = cursor;
    }

    void listenTo(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (handles(event)) {
                event.consume();
            }
        });
    }

    private boolean handles(KeyEvent event) {
        if (letters.press(event)) {
            return true;
        }
        return switch (event.getCode()) {
            case TAB -> !event.isShortcutDown() && commands.walk(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> mouse.cancel() || dropMark();
            case LEFT, RIGHT, UP, DOWN -> arrow(event);
            default -> runs(event);
        };
    }

    /// While music plays, Escape is for stopping it.
    private boolean dropMark() {
        if (playhead.isPlaying()) {
            return false;
        }
        return cursor.hide() || dropSelection();
    }

    private boolean dropSelection() {
        if (roll.session().selection().isEmpty()) {
            return false;
        }
        roll.session().select(Selection.NONE);
        return true;
    }

    /// An arrow never leaves the roll: it edits, or selects the first note seen.
    private boolean arrow(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        if (plain && roll.session().selection().isEmpty()) {
            commands.walk(1);
            return true;
        }
        return runs(event) || !event.isShortcutDown();
    }

    private boolean runs(KeyEvent event) {
        for (Map.Entry<KeyCombination, Action> key : actions.keys().entrySet()) {
            if (key.getKey().match(event)) {
                actions.run(key.getValue().id());
                return true;
            }
        }
        return false;
    }
}
