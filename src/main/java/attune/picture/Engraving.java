package attune.picture;

import attune.music.Score;
import attune.notation.NotationOptions;
import attune.task.JobContext;
import java.util.List;

/// Draws music as staves.
@FunctionalInterface
public interface Engraving extends AutoCloseable {
    /// Takes a while, and may wait for another thread.
    ///
    /// @param spaces how wide a system is, in spaces between staff lines
    /// @return the systems from above
    List<SystemPicture> engrave(Score score, NotationOptions options, double spaces, JobContext context)
            throws EngravingException;

    /// Lets go of what it draws with.
    @Override
    default void close() {}
}
