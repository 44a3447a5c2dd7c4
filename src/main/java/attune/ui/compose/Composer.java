package attune.ui.compose;

import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes melodies with the model in a file; called on the model lane only.
@FunctionalInterface
public interface Composer {
    /// Composes takes together, each until its length is reached, the network ends the piece, or the job is cancelled: then what
    /// came until then.
    ///
    /// @param ticksPerQuarter the resolution of the melody's ticks
    /// @throws IOException where the model cannot be read, in a sentence
    /// @throws attune.task.JobCancelledException where it was cancelled before the first event
    List<Melody> compose(Path model, Primer primer, List<MelodyGenerator.Wish> wishes, int ticksPerQuarter,
            JobContext context) throws IOException;
}
