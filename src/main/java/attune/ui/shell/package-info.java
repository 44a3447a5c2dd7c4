/// The window: menus, panels around the roll, dialogs, files in and out.
@NullMarked
package attune.ui.shell;

import org.jspecify.annotations.NullMarked;
