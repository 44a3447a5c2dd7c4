package attune.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Parameters;

/// `attune [FILE]`: opens the studio.
@Command(name = "attune", mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = HelpCommand.class, sortOptions = false, description = {
    "A composing studio whose attention you can see.", "",
    "Without a command it opens its window, with FILE if one is given."}, parameterListHeading = "%n", commandListHeading = "%nCommands:%n", footer = {
        "", "Ends with 0 when done, 2 after wrong usage, 3 where a file cannot be read, 1 after anything else."})
final class AttuneCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "a MIDI file to open")
    private @Nullable Path file;

    AttuneCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (file != null && !Files.exists(file)) {
            throw CommandFailure.unreadable(file + " cannot be opened: there is no such file, and Attune has no command"
                    + " of that name; 'attune --help' lists the commands.");
        }
        return surroundings.studio().open(Optional.ofNullable(file));
    }
}
