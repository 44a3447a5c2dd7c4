package attune.ui.common;

import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// One thing the user can do: a row of the table that feeds menus, toolbars, shortcuts and the cheat sheet.
///
/// @param id such as `edit.undo`; the part before the dot is the menu it belongs to
/// @param text as the menu shows it, such as `Undo`
/// @param icon an Ikonli literal such as `fth-corner-up-left`, or null
/// @param disabled true while it cannot be done, or null for always possible
public record Action(String id, String text, @Nullable String icon, Runnable run,
        @Nullable ObservableBooleanValue disabled) {
    public boolean isDisabled() {
        return disabled != null && disabled.get();
    }
}
