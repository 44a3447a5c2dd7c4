package attune.ui.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.FxStage;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatMapPlotTest {
    private static final int COLUMNS = 60;

    /// Walks with this key and checks after each step that the cell reached is one of those seen.
    @ParameterizedTest
    @ValueSource(strings = {"LEFT", "RIGHT", "UP", "DOWN"})
    void theArrowKeysNeverLeadOutOfSight(String key) {
        for (HeatMap map : List.of(new AttentionMap(Passages.of(COLUMNS, 0)), new PitchMap(Passages.of(COLUMNS, 0)))) {
            Stage stage = FxStage.get(() -> new Stage());
            HeatMapPlot plot = plot(map, stage);
            List<Cell> reached = new ArrayList<>();
            FxStage.run(() -> plot.setOnHover(cell -> {
                if (cell != null) {
                    reached.add(cell);
                }
            }));
            for (int i = 0; i < COLUMNS; i++) {
                press(plot, KeyCode.valueOf(key));
                CellRange shown = FxStage.get(() -> plot.layoutOf(map).shown());
                assertTrue(shown.contains(reached.getLast()), reached.getLast() + " of " + shown);
            }
            FxStage.run(stage::close);
        }
    }

    @Test
    void theKeysReachBothEndsOfTheMap() {
        PitchMap map = new PitchMap(Passages.of(COLUMNS, 0));
        Stage stage = FxStage.get(() -> new Stage());
        HeatMapPlot plot = plot(map, stage);
        List<Cell> reached = new ArrayList<>();
        FxStage.run(() -> plot.setOnHover(cell -> {
            if (cell != null) {
                reached.add(cell);
            }
        }));
        for (int i = 0; i < COLUMNS; i++) {
            press(plot, KeyCode.LEFT);
        }
        assertEquals(0, reached.getLast().column());
        for (int i = 0; i < COLUMNS; i++) {
            press(plot, KeyCode.RIGHT);
        }
        assertEquals(COLUMNS - 1, reached.getLast().column());
        FxStage.run(stage::close);
    }

    private static HeatMapPlot plot(HeatMap map, Stage stage) {
        HeatMapPlot plot = FxStage.get(() -> {
            HeatMapPlot made = new HeatMapPlot(share -> (int) (share * 255),
                    new SimpleObjectProperty<>(Palette.DARK));
            stage.setScene(new javafx.scene.Scene(new StackPane(made), 400, 200));
            stage.show();
            made.show(map, "");
            return made;
        });
        FxStage.settle();
        return plot;
    }

    private static void press(HeatMapPlot plot, KeyCode code) {
        FxStage.run(() -> Event.fireEvent(plot,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
