/// Jobs: progress, cancel, lanes. Knows no JavaFX and nothing of what the jobs do.
@NullMarked
package attune.task;

import org.jspecify.annotations.NullMarked;
