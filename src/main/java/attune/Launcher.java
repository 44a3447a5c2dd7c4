package attune;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The program that this process was started by, with which Attune can be started once more.
record Launcher(Path program) {
    /// Set by the launcher of the distribution, and by that of an installed Attune.
    private static final List<String> PROPERTIES = List.of("attune.launcher", "jpackage.app-path");

    /// Empty where Java was started by hand, such as from a development environment.
    static Optional<Launcher> own() {
        return of(System::getProperty);
    }

    @SuppressWarnings("NullAway") // an unset property is null, which Optional is there for
    static Optional<Launcher> of(UnaryOperator<String> property) {
        return PROPERTIES.stream().map(property).flatMap(value -> Optional.ofNullable(value).stream()).map(Path::of)
                .filter(Files::isExecutable).findFirst().map(Launcher::new);
    }

    /// A start that is not begun yet.
    ProcessBuilder with(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
