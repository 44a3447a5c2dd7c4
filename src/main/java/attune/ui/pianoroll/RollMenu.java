package attune.ui.pianoroll;

import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;

/// What the secondary button offers on the notes with the select tool; made of the table of actions.
final class RollMenu {
    private static final List<String> IDS = List.of("compose.answer", "compose.harmonise", "", "edit.cut", "edit.copy",
            "edit.paste", "edit.duplicate", "edit.delete", "", "edit.selectAll", "edit.invertSelection", "",
            "note.quantize", "note.legato", "note.split", "note.join", "note.humanise", "", "note.stepUp",
            "note.stepDown",
            "note.reverse", "note.invert", "note.repeat", "", "view.fitSelection");
    private final Actions actions;
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();

    RollMenu(Actions actions, Node owner) {
        this.actions = actions;
        this.owner = owner;
        menu.setId("roll-menu");
    }

    void show(MouseEvent event) {
        if (menu.getItems().isEmpty()) {
            fill();
        }
        menu.show(owner, event.getScreenX(), event.getScreenY());
    }

    /// Not before it is needed: panels that offer something here add it after the roll was made, and need not be there at all.
    private void fill() {
        for (String id : IDS) {
            if (!id.isEmpty()) {
                actions.find(id).ifPresent(_ -> menu.getItems().add(ActionNodes.menuItem(actions, id)));
            } else if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
        }
    }

    void hide() {
        menu.hide();
    }
}
