/// Small zips of known parts: what model files, checkpoints and projects are. Read with distrust, written so that nothing is lost.
@NullMarked
package attune.container;

import org.jspecify.annotations.NullMarked;
