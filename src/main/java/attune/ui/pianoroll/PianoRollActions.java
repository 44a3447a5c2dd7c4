package attune.ui.pianoroll;

import attune.ui.common.Actions;
import attune.ui.common.Playhead;
import java.util.Random;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// The roll's rows of the table of actions.
final class PianoRollActions {
    private final Actions actions;
    private final RollViewModel roll;
    private final Playhead playhead;
    private final RollCommands commands;
    private final BooleanBinding nothingSelected;

    private PianoRollActions(Actions actions, RollViewModel roll, Playhead playhead) {
        this.actions = actions;
        this.roll = roll;
        this.playhead = playhead;
        this.commands = new RollCommands(roll, playhead);
        this.nothingSelected = Bindings.createBooleanBinding(() -> roll.session().selection().isEmpty(),
                roll.session().selectionProperty());
    }

    static RollCommands register(Actions actions, RollViewModel roll, Playhead playhead, RollClipboard clipboard) {
        PianoRollActions rows = new PianoRollActions(actions, roll, playhead);
        rows.addEditing(clipboard);
        rows.addNotes();
        NoteActions.register(actions, new NoteCommands(roll, playhead, new Random()), rows.nothingSelected);
        rows.addTools();
        rows.addGrid();
        rows.addRows();
        LaneCommands.register(actions, roll, playhead);
        rows.addView();
        return rows.commands;
    }

    private void addEditing(RollClipboard clipboard) {
        actions.add("edit.cut", "Cut", "fth-scissors", "Shortcut+X", clipboard::cut, nothingSelected);
        actions.add("edit.copy", "Copy", "fth-copy", "Shortcut+C", clipboard::copy, nothingSelected);
        actions.add("edit.paste", "Paste at the playhead", "fth-clipboard", "Shortcut+V", clipboard::paste);
        actions.add("edit.duplicate", "Duplicate", null, "Shortcut+D", commands::duplicate, nothingSelected);
        actions.add("edit.delete", "Delete", "fth-trash-2", "Delete", commands::delete, nothingSelected);
        actions.alsoOn("edit.delete", "Backspace");
        actions.add("edit.selectAll", "Select all", null, "Shortcut+A", commands::selectAll);
        actions.add("edit.invertSelection", "Invert the selection", null, "Shortcut+Shift+A",
                commands::invertSelection);
    }

    private void addNotes() {
        add("note.insert", "Insert a note at the playhead", "Insert", commands::insertAtPlayhead);
        onSelected("note.up", "Up a semitone", "Up", () -> commands.transpose(1));
        onSelected("note.down", "Down a semitone", "Down", () -> commands.transpose(-1));
        onSelected("note.octaveUp", "Up an octave", "Shift+Up", () -> commands.transpose(12));
        onSelected("note.octaveDown", "Down an octave", "Shift+Down", () -> commands.transpose(-12));
        actions.alsoOn("note.octaveUp", "Shortcut+Up");
        actions.alsoOn("note.octaveDown", "Shortcut+Down");
        onSelected("note.earlier", "Earlier by a grid step", "Left", () -> commands.nudgeByGrid(-1));
        onSelected("note.later", "Later by a grid step", "Right", () -> commands.nudgeByGrid(1));
        onSelected("note.tickEarlier", "Earlier by a tick", "Alt+Left", () -> commands.nudgeByTicks(-1));
        onSelected("note.tickLater", "Later by a tick", "Alt+Right", () -> commands.nudgeByTicks(1));
        onSelected("note.shorter", "Shorter", "Shift+Left", () -> commands.lengthen(-1));
        onSelected("note.longer", "Longer", "Shift+Right", () -> commands.lengthen(1));
        add("note.quantize", "Quantise", "Q", commands::quantize);
    }

    private void addTools() {
        actions.add("roll.select", "Select", "fth-mouse-pointer", "1", () -> roll.toolProperty().set(Tool.SELECT));
        actions.add("roll.draw", "Draw", "fth-edit-2", "2", () -> roll.toolProperty().set(Tool.DRAW));
        actions.add("roll.erase", "Erase", "fth-delete", "3", () -> roll.toolProperty().set(Tool.ERASE));
        actions.add("roll.split", "Split", "fth-scissors", "4", () -> roll.toolProperty().set(Tool.SPLIT));
        actions.add("roll.join", "Join", "fth-link-2", "5", () -> roll.toolProperty().set(Tool.JOIN));
    }

    private void addGrid() {
        actions.add("roll.triplets", "Triplet grid", null, "T", () -> roll.gridProperty()
                .set(roll.gridProperty().get().toggled(Grid.Feel.TRIPLET)));
        actions.add("roll.dotted", "Dotted grid", null, null, () -> roll.gridProperty()
                .set(roll.gridProperty().get().toggled(Grid.Feel.DOTTED)));
    }

    private void addRows() {
        fold("roll.foldScale", "Only rows of the scale", "Shift+F", ScaleRows.Fold.SCALE);
        fold("roll.foldUsed", "Only rows that are used", null, ScaleRows.Fold.USED);
    }

    /// Again for all rows.
    private void fold(String id, String text, @Nullable String key, ScaleRows.Fold fold) {
        ObjectProperty<ScaleRows.Fold> now = roll.rows().foldProperty();
        actions.add(id, text, null, key, () -> now.set(now.get() == fold ? ScaleRows.Fold.NOT : fold));
    }

    private void addView() {
        RollZoom zoom = new RollZoom(roll);
        actions.add("view.zoomIn", "Zoom in", "fth-zoom-in", "Shortcut+EQUALS", zoom::in);
        actions.alsoOn("view.zoomIn", "Shortcut+PLUS");
        actions.alsoOn("view.zoomIn", "Shortcut+ADD");
        actions.add("view.zoomOut", "Zoom out", "fth-zoom-out", "Shortcut+MINUS", zoom::out);
        actions.alsoOn("view.zoomOut", "Shortcut+SUBTRACT");
        actions.add("view.fit", "Show the whole piece", "fth-maximize", "Shortcut+0", zoom::fitPiece);
        add("view.fitSelection", "Show the selection", "Shortcut+Shift+0", zoom::fitSelection);
        add("view.taller", "Higher rows", "Shortcut+Shift+EQUALS", zoom::taller);
        add("view.flatter", "Lower rows", "Shortcut+Shift+MINUS", zoom::flatter);
        add("view.ghosts", "Other tracks as ghosts", "Shift+G",
                () -> roll.ghostsProperty().set(!roll.ghostsProperty().get()));
        add("view.names", "Note names", "N", () -> roll.showNamesProperty().set(!roll.showNamesProperty().get()));
        actions.add("view.follow", "Follow the playhead", "fth-crosshair", "F", this::toggleFollow);
        actions.add("view.audition", "Sound notes while editing", "fth-headphones", null,
                () -> roll.audition().onProperty().set(!roll.audition().onProperty().get()));
    }

    private void toggleFollow() {
        playhead.followProperty().set(switch (playhead.followProperty().get()) {
            case OFF -> Playhead.Follow.PAGE;
            case PAGE -> Playhead.Follow.CONTINUOUS;
            case CONTINUOUS -> Playhead.Follow.OFF;
        });
    }

    private void add(String id, String text, String key, Runnable run) {
        actions.add(id, text, null, key, run);
    }

    private void onSelected(String id, String text, String key, Runnable run) {
        actions.add(id, text, null, key, run, nothingSelected);
    }
}
