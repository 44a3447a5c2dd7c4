/// The left side: examples, samples, recent files, takes, models, and the tracks of the piece.
@NullMarked
package attune.ui.library;

import org.jspecify.annotations.NullMarked;
