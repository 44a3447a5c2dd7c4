package attune.cli;

import java.util.OptionalInt;

/// The command line: understands the arguments, runs the command, and answers with an exit code; throws nothing.
public final class AttuneCommandLine {
    private AttuneCommandLine() {}

    /// Runs the command that the arguments ask for; see [ExitCodes].
    @SuppressWarnings("CatchingUnchecked") // an error too becomes a sentence and a code
    public static int run(Surroundings surroundings, String... arguments) {
        Failures failures = new Failures(surroundings.err(), surroundings.log());
        try {
            OptionalInt plain = PlainStart.run(surroundings, arguments);
            return plain.isPresent() ? plain.getAsInt() : Commands.run(surroundings, failures, arguments);
        } catch (Throwable problem) {
            return failures.report(problem);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }
}
