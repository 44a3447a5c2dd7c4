/// The piano roll: transforms between ticks and x, pitches and y; painting; one gesture a file.
@NullMarked
package attune.ui.pianoroll;

import org.jspecify.annotations.NullMarked;
