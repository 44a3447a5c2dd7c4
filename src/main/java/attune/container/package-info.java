/// Files that are written so that nothing is lost; and small zips of known parts, read with distrust: what model files, checkpoints and
/// projects are.
@NullMarked
package attune.container;

import org.jspecify.annotations.NullMarked;
