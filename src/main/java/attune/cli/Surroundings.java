package attune.cli;

import attune.bench.Benches;
import attune.picture.Engraving;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// What the command line is given to work with.
///
/// @param out where results go, and nothing else
/// @param err where sentences about problems go
/// @param terminal whether a person watches, so that progress is worth showing
/// @param networks who trains and loads them
/// @param benches what can be measured; asked only by the bench
/// @param engraving draws staves; asked only by what needs them, once
/// @param studio opens the window
/// @param log the file that holds the details of a bug
public record Surroundings(PrintWriter out, PrintWriter err, boolean terminal, Networks networks,
        Supplier<Benches> benches, Supplier<Engraving> engraving, Studio studio, Path log) {
    /// Opens the studio and returns its exit code once its window is closed, or at once where a studio that is open has taken
    /// the files; the first is opened, the others are listed.
    @FunctionalInterface
    public interface Studio {
        int open(List<Path> files);
    }
}
