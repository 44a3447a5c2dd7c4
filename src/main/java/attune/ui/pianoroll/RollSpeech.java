package attune.ui.pianoroll;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/// Lets screen readers say what is selected in the roll and what the note cursor comes to: a canvas says nothing by itself.
final class RollSpeech {
    private final Node pane;

    RollSpeech(Node pane) {
        this.pane = pane;
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.NODE);
        pane.setAccessibleRoleDescription("piano roll");
    }

    void listenTo(RollViewModel roll, LetterEntry letters) {
        roll.session().selectionProperty()
                .subscribe(selection -> say(SpokenNote.of(roll.session().score(), selection)));
        letters.stateProperty().addListener((_, _, state) -> pane.setAccessibleHelp(
                state.isEmpty() ? "" : "Writing with letters: " + state));
    }

    void say(String text) {
        pane.setAccessibleText(text);
        pane.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
