package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.bench.Measured;
import attune.bench.Series;
import attune.music.Score;
import attune.ui.FxStage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class RollBenchTest {
    @Test
    void thePieceHasTheSizeThatWasAskedForAndIsTheSameForOneSeed() {
        Score piece = RollBenchPiece.of(1_003, 7, 5);
        assertEquals(1_003, piece.noteCount());
        assertEquals(7, piece.tracks().size());
        assertEquals(piece, RollBenchPiece.of(1_003, 7, 5));
    }

    @Test
    void everyMovementIsMeasuredOverPicturesThatWerePainted() throws Exception {
        Stage stage = FxStage.get(Stage::new);
        CompletableFuture<List<RollMeasure>> running = FxStage.get(() -> new RollBench(3_000, 4, 1, 6,
                RollMovement.names()).run(stage));
        FxStage.waitFor("the measurement", running::isDone);
        List<RollMeasure> measured = running.get();
        FxStage.run(stage::close);
        assertEquals("open", measured.getFirst().name());
        assertTrue(measured.getFirst().milliseconds() > 0);
        List<RollMeasure> movements = measured.subList(1, measured.size());
        assertEquals(RollMovement.names(), movements.stream().map(RollMeasure::name).collect(Collectors.toSet()));
        for (RollMeasure row : movements) {
            assertEquals(6, row.pictures(), row.name());
            assertTrue(row.notesInView() > 0, row.name());
            assertTrue(row.paint().median() > 0 && row.paint().high() >= row.paint().median(), row.toString());
            assertTrue(row.gap().median() >= row.paint().median(), row.toString());
        }
    }

    @Test
    void inTheBenchTheFirstRoundIsNotCountedAndEachMovementHasItsRow() {
        List<Measured> measured = RollBenchPart.measured(List.of(round(9, 9), round(1, 5), round(2, 6)), "-large",
                "somewhere");
        assertEquals(List.of(new Measured("roll-pan-large", "ms", new Series("somewhere", List.of(1.0, 2.0)), Map.of()),
                new Measured("roll-zoom-large", "ms", new Series("somewhere", List.of(5.0, 6.0)), Map.of())), measured);
    }

    private static List<RollMeasure> round(double pan, double zoom) {
        var none = new RollMeasure.Spread(0, 0);
        return List.of(new RollMeasure("pan", 6, 1, new RollMeasure.Spread(0, pan), none, none),
                new RollMeasure("zoom", 6, 1, new RollMeasure.Spread(0, zoom), none, none));
    }

    @Test
    void theSpreadIsTheMiddleAndTheFifthHighestOfAHundred() {
        long[] nanos = new long[100];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = (100 - i) * 1_000_000L;
        }
        assertEquals(new RollMeasure.Spread(50, 95), RollMeasure.Spread.ofNanos(nanos));
    }
}
