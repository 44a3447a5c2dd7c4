package attune.project;

import attune.container.AtomicFile;
import attune.io.Credit;
import attune.io.MidiWriter;
import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Files that hold a piece: projects, MIDI and MusicXML. May take a second: not for the FX thread.
public final class PieceFiles {
    /// What files that can be read end in.
    public static final List<String> ENDINGS = Stream
            .concat(Stream.of(ProjectFile.ENDING.substring(1)), ScoreFiles.ENDINGS.stream()).toList();

    private PieceFiles() {}

    /// What was found in a file.
    ///
    /// @param project all that belongs to the piece, or null of a file that is none of Attune's
    public record Opened(ScoreFile file, @Nullable Project project) {}

    public static Opened read(Path file) throws UnreadableFileException, UnreadableProjectException {
        return read(file, false);
    }

    /// @param unfold whether the repeats of MusicXML are played out
    public static Opened read(Path file, boolean unfold) throws UnreadableFileException, UnreadableProjectException {
        if (!ProjectFile.isProject(file)) {
            return new Opened(ScoreFiles.read(file, unfold), null);
        }
        return of(ProjectFile.read(file));
    }

    /// A project as what was found in its file.
    public static Opened of(Project project) {
        return new Opened(new ScoreFile(project.score(), "Attune project", List.of(), List.of(),
                new Credit(project.title(), project.composer()), false), project);
    }

    /// Whether a piece can be saved under that name, by its ending.
    public static boolean canWrite(Path file) {
        return ProjectFile.isProject(file) || isMidi(file);
    }

    /// As a project, or its score as MIDI, by the file's ending.
    public static void write(Project project, Path file) throws IOException {
        if (ProjectFile.isProject(file)) {
            ProjectFile.write(project, file);
        } else {
            AtomicFile.replace(file, MidiWriter.write(project.score()));
        }
    }

    private static boolean isMidi(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".mid") || name.endsWith(".midi");
    }
}
