/// What panels share: the session, actions, theme, dialogs behind interfaces.
@NullMarked
package attune.ui.common;

import org.jspecify.annotations.NullMarked;
