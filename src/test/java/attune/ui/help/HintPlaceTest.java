package attune.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import org.junit.jupiter.api.Test;

/// A hint stands beside what it points at, and always inside of the window.
class HintPlaceTest {
    private static final Bounds AREA = new BoundingBox(0, 0, 1000, 700);
    private static final Bounds SIZE = new BoundingBox(0, 0, 360, 140);

    private static HintPlace at(double x, double y, double width, double height, Side side) {
        HintPlace place = HintPlace.of(new BoundingBox(x, y, width, height), SIZE, AREA, side);
        assertTrue(place.x() >= 12 && place.x() + 360 <= 988 && place.y() >= 12 && place.y() + 140 <= 688,
                "in the window: " + place);
        return place;
    }

    @Test
    void itStandsOnTheSideThatWasWished() {
        HintPlace right = at(0, 100, 200, 400, Side.RIGHT);
        assertEquals(new HintPlace(212, 230, Side.RIGHT, 212, 300), right);
        HintPlace above = at(300, 500, 300, 100, Side.TOP);
        assertEquals(new HintPlace(270, 348, Side.TOP, 450, 488), above);
    }

    @Test
    void whereThereIsNoRoomItStandsOnAnotherSide() {
        assertEquals(Side.LEFT, at(700, 200, 250, 100, Side.RIGHT).side());
        assertEquals(Side.BOTTOM, at(100, 0, 800, 60, Side.TOP).side());
    }

    @Test
    void inACornerTheArrowStillPointsAtTheTarget() {
        HintPlace place = at(960, 60, 30, 20, Side.BOTTOM);
        assertEquals(628, place.x());
        assertEquals(970, place.tipX(), 1, "the middle of the target, as far as the corner allows");
        assertEquals(92, place.tipY());
    }

    @Test
    void overATargetThatFillsTheWindowItHasNoArrow() {
        assertNull(at(0, 0, 1000, 700, Side.RIGHT).side());
    }

    @Test
    void withoutATargetItStandsInTheMiddle() {
        assertEquals(new HintPlace(320, 280, null, 0, 0), HintPlace.of(null, SIZE, AREA, Side.RIGHT));
    }
}
