/// Edits as values, and the undo history that owns the current score. Knows no screen.
@NullMarked
package attune.edit;

import org.jspecify.annotations.NullMarked;
