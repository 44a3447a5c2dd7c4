/// The way in: builds everything by hand and hands it round; the one place that sees neural, ui and cli together.
@NullMarked
package attune;

import org.jspecify.annotations.NullMarked;
