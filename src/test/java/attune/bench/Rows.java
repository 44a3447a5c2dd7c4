package attune.bench;

import java.util.ArrayList;
import java.util.List;

/// All rows of a part at once.
public final class Rows {
    private Rows() {}

    public static List<Measured> of(BenchPart part, Alternation alternation) throws BenchException {
        List<Measured> rows = new ArrayList<>();
        part.measure(alternation, rows::add);
        return rows;
    }
}
