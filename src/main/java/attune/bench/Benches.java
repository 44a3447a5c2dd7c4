package attune.bench;

import java.util.List;
import java.util.function.Supplier;

/// What can be measured.
///
/// @param parts in the order in which they are run where all are
/// @param libraries asked for the libraries that calculate, such as `ND4J 1.0.0-M2.1`; loads them
public record Benches(List<BenchPart> parts, Supplier<String> libraries) {
    public Benches {
        parts = List.copyOf(parts);
    }
}
