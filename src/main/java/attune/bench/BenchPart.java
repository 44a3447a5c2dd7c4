package attune.bench;

import java.util.List;
import java.util.Optional;

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

    List<Measured> measure(Alternation alternation) throws BenchException;
}
