package attune.ui.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeatMapLayoutTest {
    @Test
    void everyCellIsFoundAgainAtItsMiddle() {
        PitchMap map = new PitchMap(Passages.of(64, 0));
        HeatMapLayout layout = HeatMapLayout.of(map, 10, 40, 4, 300, 150);
        assertEquals(25, layout.shown().columns(), "300 pixels hold 25 columns of the least width");
        for (int column = 10; column < 35; column++) {
            for (int row = 0; row < map.rows().size(); row++) {
                assertEquals(Optional.of(new Cell(row, column)), layout.cell(
                        layout.x(column) + layout.cellWidth() / 2, layout.y(row) + layout.cellHeight() / 2));
            }
        }
    }

    @Test
    void besideTheMapThereIsNoCell() {
        HeatMapLayout layout = HeatMapLayout.of(new PitchMap(Passages.of(8, 0)), 0, 40, 4, 300, 150);
        assertEquals(Optional.empty(), layout.cell(39, 20));
        assertEquals(Optional.empty(), layout.cell(50, 3));
        assertEquals(Optional.empty(), layout.cell(41 + layout.width(), 20));
        assertEquals(Optional.empty(), layout.cell(50, 5 + layout.height()));
    }

    @Test
    void cellsKeepTheirWidthWhileColumnsCome() {
        Passage whole = Passages.of(16, 0);
        double early = HeatMapLayout.of(new PitchMap(whole.withSteps(whole.steps().subList(0, 2))), 0, 40, 4, 300,
                150).cellWidth();
        assertEquals(early, HeatMapLayout.of(new PitchMap(whole), 0, 40, 4, 300, 150).cellWidth());
    }

    @Test
    void namesNeverTouchAndBeginningsGoFirst() {
        Axis axis = new PitchMap(Passages.of(64, 0)).rows();
        for (double cell : new double[]{1.5, 3, 4.7, 9, 14}) {
            List<Integer> chosen = AxisLabels.choose(axis, 0, axis.size(), cell, 13);
            assertTrue(chosen.stream().anyMatch(row -> axis.name().apply(row).startsWith("C")), "an octave is named");
            for (int i = 1; i < chosen.size(); i++) {
                assertTrue((chosen.get(i) - chosen.get(i - 1)) * cell >= 13, chosen + " at " + cell);
            }
        }
    }
}
