/// The Train panel and its stage: pieces, network, curves, checkpoints.
@NullMarked
package attune.ui.train;

import org.jspecify.annotations.NullMarked;
