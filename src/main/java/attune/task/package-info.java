/// Jobs: progress, cancel, lanes, and why one failed, in plain words. Knows no JavaFX and nothing of what the jobs do.
@NullMarked
package attune.task;

import org.jspecify.annotations.NullMarked;
