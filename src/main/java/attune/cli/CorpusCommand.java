package attune.cli;

import attune.dataset.survey.PieceFacts;
import attune.dataset.survey.Survey;
import attune.dataset.survey.SurveyJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attune corpus DIR`: the pieces of a folder as a table, with their copies.
@Command(name = "corpus", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Lists the pieces of a folder and the folders inside it: what each is, what is wrong with it, and which are copies of which.",
    "",
    "Files that cannot be read are rows with the reason; a key with a question mark is guessed from the notes."}, optionListHeading = "%n", parameterListHeading = "%n")
final class CorpusCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "a folder with MIDI files (.mid) or MusicXML (.musicxml, .mxl)")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "answer with one JSON array, an object a file")
    private boolean json;

    @Option(names = "--filter", paramLabel = "WORDS", description = "only files in whose row all these words stand")
    private String filter = "";

    CorpusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, CommandFailure {
        CorpusFolder.require(folder);
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.unreadable(folder + " is a file, not a folder; 'attune info' tells what it holds.");
        }
        Survey survey = survey();
        CorpusTable table = new CorpusTable(survey);
        List<PieceFacts> rows = survey.rows().stream().filter(row -> row.matches(filter)).toList();
        surroundings.out().println(json ? Json.line(table.json(rows)) : table.text(rows));
        return ExitCodes.DONE;
    }

    private Survey survey() throws IOException, InterruptedException, CommandFailure {
        Survey survey;
        try (Interruption interruption = new Interruption()) {
            survey = new SurveyJob(folder, _ -> {}).run(interruption);
        }
        if (survey.rows().isEmpty()) {
            throw CommandFailure.unreadable(folder + " holds no music; name a folder with files that end in .mid,"
                    + " .musicxml or .mxl.");
        }
        return survey;
    }
}
