package attune.ui.compose;

import attune.generate.Brief;
import attune.generate.PassageComposer.Wish;
import attune.generate.WrittenPassage;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes answers and harmonies with the encoder–decoder in a file; called on the model lane only.
@FunctionalInterface
public interface PassageWriting {
    /// Writes takes together, each to the end of the brief's span, or until the job is cancelled: then what came until then.
    ///
    /// @throws IOException where the model cannot be read, in a sentence
    /// @throws attune.task.JobCancelledException where it was cancelled before the first event
    List<WrittenPassage> write(Path model, Brief brief, List<Wish> wishes, JobContext context) throws IOException;
}
