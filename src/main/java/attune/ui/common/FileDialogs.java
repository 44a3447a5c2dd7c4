package attune.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks for files and folders; stands before the system's choosers, which need a real screen.
public interface FileDialogs {
    /// A kind of file: `MIDI file`, with endings such as `mid`.
    record Kind(String name, List<String> endings) {}

    Optional<Path> open(String title, List<Kind> kinds);

    List<Path> openSeveral(String title, List<Kind> kinds);

    /// @param beside the file of the open piece, whose folder is offered first; null where it has none
    Optional<Path> save(String title, @Nullable Path beside, String suggestedName, List<Kind> kinds);

    Optional<Path> folder(String title);
}
