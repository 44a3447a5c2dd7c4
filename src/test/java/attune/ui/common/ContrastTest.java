package attune.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContrastTest {
    /// Figures that WCAG and its calculators give.
    @Test
    void theRatioIsThatOfTheGuidelines() {
        assertEquals(21, Contrast.ratio(Color.WHITE, Color.BLACK), 1e-9);
        assertEquals(1, Contrast.ratio(Color.RED, Color.RED), 1e-9);
        assertEquals(4.54, Contrast.ratio(Color.web("#767676"), Color.WHITE), 0.005);
        assertEquals(4.00, Contrast.ratio(Color.WHITE, Color.RED), 0.005);
    }

    @Test
    void aColourThatLetsTheGroundThroughIsMixedWithIt() {
        assertEquals(Color.gray(0.5), Contrast.over(Color.BLACK, Color.WHITE, 0.5));
        assertEquals(Color.gray(0.25), Contrast.over(Color.BLACK, Color.gray(1, 0.5), 0.5));
    }

    @Test
    void theInkThatIsAskedForIsTakenWhereItCanBeRead() {
        assertEquals(Color.NAVY, Contrast.legible(Color.WHITE, Color.NAVY, Color.RED));
        assertEquals(Color.YELLOW, Contrast.legible(Color.BLACK, Color.NAVY, Color.YELLOW));
    }

    @Property
    void onAnyGroundThereIsAnInk(@ForAll @IntRange(max = 255) int red, @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        Color ground = Color.rgb(red, green, blue);
        assertTrue(Contrast.ratio(Contrast.legible(ground, ground), ground) >= Contrast.TEXT);
    }
}
