package attune.cli;

import attune.io.UnreadableFileException;
import attune.model.ModelHeader;
import attune.model.ModelStore;
import attune.project.PieceFiles;
import attune.project.UnreadableProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attune info FILE`: what a project, a score or a model file holds, and what was repaired in reading it.
@Command(name = "info", mixinStandardHelpOptions = true, sortOptions = false, description = "Tells what a project, a score or a model file holds, and what was repaired in reading it.", optionListHeading = "%n", parameterListHeading = "%n")
final class InfoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "a project, a MIDI or MusicXML file, or a model")
    private Path file = Path.of("");

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    InfoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableFileException, UnreadableProjectException {
        PrintWriter out = surroundings.out();
        if (isModel()) {
            ModelHeader model = ModelStore.readHeader(file);
            out.println(json ? Json.line(ModelInfo.json(model)) : ModelInfo.text(model));
        } else {
            PieceFiles.Opened piece = PieceFiles.read(file);
            out.println(json ? Json.line(ScoreInfo.json(piece)) : ScoreInfo.text(piece));
        }
        return ExitCodes.DONE;
    }

    /// A model by its name or, whatever it is called, a zip that is no score by its name.
    private boolean isModel() {
        if (ending().endsWith(ModelStore.ENDING)) {
            return true;
        }
        return !ending().matches(".*\\.(mid|midi|mxl|musicxml|attune)") && startsLikeZip();
    }

    private String ending() {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private boolean startsLikeZip() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException _) {
            return false; // the reader of scores says what is wrong with it
        }
    }
}
