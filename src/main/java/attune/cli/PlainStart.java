package attune.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

/// The starts that nobody waits for gladly, the studio's and the version's, without picocli: understanding all commands takes it
/// 0.1 s, because Java's record of a start cannot hold classes that are as old as picocli's.
final class PlainStart {
    private PlainStart() {}

    /// @return the exit code; empty where the arguments must be understood
    static OptionalInt run(Surroundings surroundings, String... arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
            surroundings.out().println(VersionLine.text());
            return OptionalInt.of(ExitCodes.DONE);
        }
        if (Arrays.stream(arguments).allMatch(PlainStart::isFile)) {
            return OptionalInt.of(surroundings.studio().open(Arrays.stream(arguments).map(Path::of).toList()));
        }
        return OptionalInt.empty();
    }

    /// No command has a dot or a separator in its name.
    private static boolean isFile(String argument) {
        try {
            return !argument.startsWith("-") && (argument.contains(".") || Path.of(argument).getNameCount() > 1)
                    && Files.exists(Path.of(argument));
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
