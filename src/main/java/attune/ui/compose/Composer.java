package attune.ui.compose;

import attune.generate.GenerationListener;
import attune.generate.Melody;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;

/// Writes a melody with the model in a file; called on the model lane only.
@FunctionalInterface
public interface Composer {
    /// Composes until the length is reached, the network ends the piece, or the job is cancelled: then what came until then.
    ///
    /// @param ticksPerQuarter the resolution of the melody's ticks
    /// @throws IOException where the model cannot be read, in a sentence
    /// @throws attune.task.JobCancelledException where it was cancelled before the first event
    Melody compose(Path model, Primer primer, SamplingOptions options, int ticksPerQuarter,
            GenerationListener listener, JobContext context) throws IOException;
}
