package attune.cli;

import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attune convert IN OUT`: from one kind of file to another.
@Command(name = "convert", mixinStandardHelpOptions = true, sortOptions = false, description = "Converts MIDI or MusicXML: the ending of OUT says into what.", optionListHeading = "%n", parameterListHeading = "%n", footer = {
    "", "  .mid  Standard MIDI File, cleaned of what was repaired in reading",
    "  .musicxml, .mxl  MusicXML 4.0, as it is written on staves",
    "  .txt  the listing of its chords, one event a line",
    "  .wav  sound: 16 bits, 44.1 kHz, stereo"})
final class ConvertCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "IN", description = "a MIDI or MusicXML file")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "the file to write; one that exists is replaced")
    private Path out = Path.of("");

    @Option(names = "--unfold", description = "plays out the repeats of MusicXML")
    private boolean unfold;

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableFileException, CommandFailure {
        ScoreOutput output = ScoreOutput.of(out);
        ScoreFile file = ScoreFiles.read(in, unfold);
        Outputs.checkTarget(out);
        try (Interruption interruption = new Interruption(); Outputs outputs = new Outputs()) {
            output.write(file.score(), outputs.stage(out), interruption);
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
}
