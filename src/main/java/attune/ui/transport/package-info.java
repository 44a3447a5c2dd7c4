/// The bar on top: play, stop, position, tempo, loop.
@NullMarked
package attune.ui.transport;

import org.jspecify.annotations.NullMarked;
