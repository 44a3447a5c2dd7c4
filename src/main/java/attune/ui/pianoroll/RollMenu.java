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
    private static final List<String> IDS = List.of("edit.cut", "edit.copy", "edit.paste", "edit.duplicate",
            "edit.delete", "", "edit.selectAll", "edit.invertSelection", "", "note.quantize", "note.up", "note.down",
            "", "view.fitSelection");
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();

    RollMenu(Actions actions, Node owner) {
        this.owner = owner;
        for (String id : IDS) {
            menu.getItems().add(id.isEmpty() ? new SeparatorMenuItem() : ActionNodes.menuItem(actions, id));
        }
    }

    void show(MouseEvent event) {
        menu.show(owner, event.getScreenX(), event.getScreenY());
    }

    void hide() {
        menu.hide();
    }
}
