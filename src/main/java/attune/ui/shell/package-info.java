/// The window: menus, panels around the roll, the page below it, the corpus browser's window, dialogs, files in and out.
@NullMarked
package attune.ui.shell;

import org.jspecify.annotations.NullMarked;
