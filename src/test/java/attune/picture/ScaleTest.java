package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void theNumbersAreRound() {
        assertEquals(List.of("0", "0.05", "0.10", "0.15", "0.20"), texts(0.19));
        assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "1.0"), texts(1));
        assertEquals(List.of("0", "0.2", "0.4", "0.6"), texts(0.55));
        assertEquals(List.of("0", "0.001", "0.002", "0.003"), texts(0.003));
    }

    @Test
    void nothingButZerosGetsAScaleToo() {
        assertEquals(1, Scale.upTo(0).top());
    }

    @Property
    void noValueLiesAboveTheTopAndTheScaleIsNotWasted(@ForAll @DoubleRange(min = -6, max = 2) double exponent) {
        double largest = Math.pow(10, exponent);
        Scale scale = Scale.upTo(largest);
        assertTrue(scale.top() >= largest * (1 - 1e-6));
        assertTrue(scale.share(largest) > 0.6, largest + " of " + scale.top());
        assertTrue(scale.values().size() <= 6);
    }

    private static List<String> texts(double largest) {
        Scale scale = Scale.upTo(largest);
        return scale.values().stream().map(scale::text).toList();
    }
}
