package attune.project;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Leaves unsaved work behind as a program does that is killed.
public final class LostWork {
    private LostWork() {}

    /// @param data the folder of [Safe#in]
    public static void leave(Path data, Project project, @Nullable Path file) throws IOException {
        Journal journal = Safe.in(data).recovery().begin();
        journal.write(project, file);
        try {
            var lock = Journal.class.getDeclaredField("lock");
            lock.setAccessible(true);
            ((FileLock) lock.get(journal)).acquiredBy().close(); // the system lets go of the locks of the dead
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
