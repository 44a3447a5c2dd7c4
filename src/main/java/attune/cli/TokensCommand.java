package attune.cli;

import attune.dataset.TokenSequence;
import attune.dataset.Tokenizer;
import attune.io.UnreadableFileException;
import attune.music.Fraction;
import attune.project.PieceFiles;
import attune.project.UnreadableProjectException;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attune tokens FILE`: the chordified sequence that networks learn from.
@Command(name = "tokens", mixinStandardHelpOptions = true, sortOptions = false, description = "Writes a score as the sequence of chords that networks learn from: one event a line, with its offset, its notes and its length in quarters.", optionListHeading = "%n", parameterListHeading = "%n")
final class TokensCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "a project, a MIDI or a MusicXML file")
    private Path file = Path.of("");

    @Option(names = "--json", description = "answer with one JSON object: notes, durations, offsets")
    private boolean json;

    TokensCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableFileException, UnreadableProjectException {
        TokenSequence tokens = Tokenizer.tokenize(PieceFiles.read(file).file().score());
        surroundings.out().println(json ? json(tokens) : text(tokens));
        return ExitCodes.DONE;
    }

    private static String json(TokenSequence tokens) {
        JsonObject object = new JsonObject();
        object.add("notes", Json.tree(tokens.notes()));
        object.add("durations", Json.tree(tokens.durations()));
        object.add("offsets", Json.tree(tokens.offsets().stream().map(Fraction::toString).toList()));
        return Json.line(object);
    }

    private static String text(TokenSequence tokens) {
        TextTable table = new TextTable().row("offset", "length", "notes");
        for (int i = 0; i < tokens.size(); i++) {
            table.row(tokens.offsets().get(i).toString(), tokens.durations().get(i), tokens.notes().get(i));
        }
        return table.toString();
    }
}
