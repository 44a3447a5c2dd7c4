/// Standard MIDI files and text, both ways; the tolerant readers. Bad input becomes one sentence or a list of repairs, never an exception of another kind.
@NullMarked
package attune.io;

import org.jspecify.annotations.NullMarked;
