package attune.ui.pianoroll;

import attune.ui.common.Actions;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// The rows of the table of actions for what can be made of the selected notes.
final class NoteActions {
    private final Actions actions;
    private final ObservableBooleanValue nothingSelected;

    private NoteActions(Actions actions, ObservableBooleanValue nothingSelected) {
        this.actions = actions;
        this.nothingSelected = nothingSelected;
    }

    static void register(Actions actions, NoteCommands notes, ObservableBooleanValue nothingSelected) {
        NoteActions rows = new NoteActions(actions, nothingSelected);
        rows.add("note.stepUp", "Up a step of the key", "Alt+Up", () -> notes.step(1));
        rows.add("note.stepDown", "Down a step of the key", "Alt+Down", () -> notes.step(-1));
        rows.add("note.split", "Split at the playhead", "Y", notes::splitAtPlayhead);
        rows.add("note.splitGrid", "Split on the grid", "Shift+Y", notes::splitOnGrid);
        rows.add("note.join", "Join notes of a pitch", "J", notes::join);
        rows.add("note.glue", "Glue repeated notes", "Shift+J", notes::glue);
        rows.add("note.legato", "Legato", "G", notes::legato);
        rows.add("note.humanise", "Humanise", "H", notes::humanise);
        rows.add("note.double", "Twice as long", null, () -> notes.stretch(2));
        rows.add("note.halve", "Half as long", null, () -> notes.stretch(0.5));
        rows.add("note.reverse", "Backwards", "Shift+R", notes::reverse);
        rows.add("note.invert", "Upside down in the key", "Shift+I", notes::invert);
        rows.add("note.repeat", "Repeat to the end", "Shortcut+Shift+D", notes::repeatToFill);
        rows.add("note.louder", "Louder", "Shift+Page Up", () -> notes.louder(1));
        rows.add("note.softer", "Softer", "Shift+Page Down", () -> notes.louder(-1));
        rows.add("note.even", "All as loud", null, notes::even);
        rows.add("note.ramp", "From the first loudness to the last", null, notes::ramp);
        rows.add("note.calmer", "Less difference in loudness", null, notes::calmer);
        rows.add("note.livelier", "More difference in loudness", null, notes::livelier);
    }

    private void add(String id, String text, @Nullable String key, Runnable run) {
        actions.add(id, text, null, key, run, nothingSelected);
    }
}
