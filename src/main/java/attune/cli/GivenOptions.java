package attune.cli;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The options that a command was given, by their longest names: those that mean nothing to a kind of network are refused.
record GivenOptions(List<String> names) {
    /// @param command that is being run
    static GivenOptions of(CommandSpec command) {
        return new GivenOptions(command.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName).distinct().toList());
    }

    /// @param sentence on an option that is refused
    void refuse(Set<String> foreign, UnaryOperator<String> sentence) throws CommandFailure {
        for (String name : names) {
            if (foreign.contains(name)) {
                throw CommandFailure.usage(sentence.apply(name));
            }
        }
    }
}
