package attune.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Parameters;

/// `attune [FILE…]`: opens the studio.
@Command(name = "attune", mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = HelpCommand.class, sortOptions = false, description = {
    "A composing studio whose attention you can see.", "",
    "Without a command it opens its window, with the first FILE; others are listed under Recent. A studio that is open already gets them."}, parameterListHeading = "%n", commandListHeading = "%nCommands:%n", footer = {
        "", "Ends with 0 when done, 2 after wrong usage, 3 where a file cannot be read, 1 after anything else."})
final class AttuneCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "a project, a MIDI or a MusicXML file to open")
    private List<Path> files = new ArrayList<>();

    AttuneCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        Optional<Path> missing = files.stream().filter(Files::notExists).findFirst();
        if (missing.isPresent()) {
            throw CommandFailure
                    .unreadable(missing.get() + " cannot be opened: there is no such file, and Attune has no command"
                            + " of that name; 'attune --help' lists the commands.");
        }
        return surroundings.studio().open(List.copyOf(files));
    }
}
