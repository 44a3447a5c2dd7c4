package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.generate.Melody;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.generate.Take;
import attune.ui.common.Takes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TakeNamesTest {
    private static List<Takes.Entry> takes(String... names) {
        return Stream.of(names).map(name -> new Takes.Entry(new Take(name, name, Instant.EPOCH, "", "",
                new SamplingOptions(1, 1, 0, 1, 1, 1), Primer.NOTHING, "", 480, 0, 0, List.of(), false, false),
                new Melody(480, List.of(), 0, false), false)).toList();
    }

    @Test
    void namesGoOnFromTheHighest() {
        assertEquals("Take A", TakeNames.next(takes()));
        assertEquals("Take D", TakeNames.next(takes("Take A", "Take C", "My favourite")));
        assertEquals("Take AA", TakeNames.next(takes("Take Z", "Take B")));
        assertEquals("Take AC", TakeNames.next(takes("Take AB")));
        assertEquals("Take A", TakeNames.free("Take A", takes("Take B")));
        assertEquals("Take C", TakeNames.free("Take A", takes("Take A", "Take B")), "stored takes came meanwhile");
    }
}
