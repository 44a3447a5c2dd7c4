package attune.bench;

import java.util.Optional;
import java.util.function.Consumer;

/// Some measures that belong together and are asked for by one name. Making one costs nothing; measuring is the model lane's.
public interface BenchPart {
    /// One word, such as `train`.
    String name();

    /// What it measures, for the list of parts.
    String tells();

    /// Why it cannot be measured on this machine, going on from `because`; empty where it can.
    default Optional<String> missing() {
        return Optional.empty();
    }

    /// @param rows is handed each row as soon as it is there: some take minutes
    void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException;
}
