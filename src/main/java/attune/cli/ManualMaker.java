package attune.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/// A tool of the build: writes the manual page and what makes bash complete the commands.
///
/// `ManualMaker SHARE VERSION DATE`: into the folders below SHARE in which systems look for them.
public final class ManualMaker {
    private ManualMaker() {}

    public static void main(String[] arguments) throws IOException {
        Path share = Path.of(arguments[0]);
        Path manuals = Files.createDirectories(share.resolve("man/man1"));
        Files.writeString(manuals.resolve("attune.1"), Manual.page(commands(), arguments[1], arguments[2]));
        Path completions = Files.createDirectories(share.resolve("bash-completion/completions"));
        Files.writeString(completions.resolve("attune"), AutoComplete.bash("attune", commands()));
    }

    /// The commands, of which none can be run.
    static CommandLine commands() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Commands.all(new Surroundings(nowhere, nowhere, false,
                new Networks(ManualMaker::none, ManualMaker::none, ManualMaker::none, ManualMaker::none,
                        ManualMaker::none, ManualMaker::none),
                ManualMaker::none, ManualMaker::none, _ -> ExitCodes.OTHER,
                Path.of("attune.log")));
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it never returns
    private static <T> T none() {
        throw new UnsupportedOperationException("These commands are only described");
    }
}
