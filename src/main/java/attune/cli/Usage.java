package attune.cli;

import java.util.function.Supplier;

/// Turns values that do not fit into a sentence on wrong usage.
final class Usage {
    private Usage() {}

    /// What the options make, unless their values do not fit.
    static <T> T checked(Supplier<T> making) throws CommandFailure {
        try {
            return making.get();
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong.getMessage() + ".");
        }
    }
}
