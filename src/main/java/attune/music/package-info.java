/// The score as immutable values, and pure operations on it. Knows nothing of files, sound, networks or screens.
@NullMarked
package attune.music;

import org.jspecify.annotations.NullMarked;
