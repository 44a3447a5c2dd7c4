package attune.cli;

import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.picture.Engraving;
import attune.picture.EngravingException;
import attune.picture.PictureFormat;
import attune.picture.RollPicture;
import attune.picture.SheetMusic;
import attune.picture.SheetStyle;
import attune.picture.SystemPicture;
import attune.project.PieceFiles;
import attune.project.UnreadableProjectException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attune convert IN OUT`: from one kind of file to another.
@Command(name = "convert", mixinStandardHelpOptions = true, sortOptions = false, description = "Converts projects, MIDI and MusicXML: the ending of OUT says into what.", optionListHeading = "%n", parameterListHeading = "%n", footer = {
    "", "  .attune  a project", "  .mid  Standard MIDI File, cleaned of what was repaired in reading",
    "  .musicxml, .mxl  MusicXML 4.0, as it is written on staves",
    "  .txt  the listing of its chords, one event a line",
    "  .wav  sound: 16 bits, 44.1 kHz, stereo",
    "  .pdf, .svg, .png  pages of notation; OUT-1.svg and so on if several;",
    "        with --roll the piano roll"})
final class ConvertCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "IN", description = "a project, a MIDI or a MusicXML file")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "the file to write; one that exists is replaced")
    private Path out = Path.of("");

    @Option(names = "--unfold", description = "plays out the repeats of MusicXML")
    private boolean unfold;

    @Option(names = "--roll", description = "makes a picture of the piano roll, with its axes, in the place of pages")
    private boolean roll;

    @ArgGroup(exclusive = false, heading = "%nPages:%n")
    private PageOptions pages = new PageOptions();

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableFileException, UnreadableProjectException, CommandFailure {
        Optional<PictureFormat> picture = PictureFormat.of(out);
        Optional<ScoreOutput> output = picture.isPresent() ? Optional.empty() : Optional.of(ScoreOutput.of(out));
        if (picture.isEmpty() || roll) {
            pages.refuse(roll ? "The roll is no page" : out.getFileName() + " has no pages");
        }
        if (roll && picture.isEmpty()) {
            throw CommandFailure.usage("The roll is a picture: let the name end in .pdf, .svg or .png.");
        }
        ScoreFile file = PieceFiles.read(in, unfold).file();
        Outputs.checkTarget(out);
        try (Interruption interruption = new Interruption(); Outputs outputs = new Outputs()) {
            if (output.isPresent()) {
                output.get().write(file.score(), file.credit(), outputs.stage(out), interruption);
            } else {
                for (var content : pictured(file, picture.orElseThrow(), interruption).entrySet()) {
                    outputs.write(content.getKey(), content.getValue());
                }
            }
            outputs.commit();
        }
        for (var repair : file.repairs()) {
            surroundings.out().println("repaired " + in.getFileName() + ", " + repair);
        }
        for (String remark : file.remarks()) {
            surroundings.out().println("note on " + in.getFileName() + ": " + remark);
        }
        return ExitCodes.DONE;
    }

    private Map<Path, byte[]> pictured(ScoreFile file, PictureFormat format, JobContext context)
            throws CommandFailure {
        String title = title(file);
        if (roll) {
            return format.files(List.of(RollPicture.of(file.score(), title)), title, PictureFormat.SCREEN, out);
        }
        SheetStyle style = pages.style();
        try (Engraving engraving = surroundings.engraving().get()) {
            List<SystemPicture> systems = engraving.engrave(file.score(), pages.notation(),
                    style.spaces(), context);
            return format.files(SheetMusic.pages(systems, title, file.credit().composer(), style), title,
                    PictureFormat.PRINT, out);
        } catch (EngravingException problem) {
            throw CommandFailure.other(String.valueOf(problem.getMessage()));
        }
    }

    /// What the file says, or its name.
    private String title(ScoreFile file) {
        return file.credit().title().isEmpty() ? ScoreFiles.titleOf(in) : file.credit().title();
    }
}
