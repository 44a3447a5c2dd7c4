package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.model.Matrix;
import attune.music.Meter;
import attune.music.Pitch;
import attune.music.TickRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageHeatMapsTest {
    private static final WrittenPassage PASSAGE = Passages.compose(Passages.harmony(Passages.chorales(), 4, 3),
            Passages.brief(Passages.scale(0, 48), 48 * 480, new WritingRules(Passages.RANGES, 0, true)),
            Passages.seed(1));

    @Test
    void rowsAreGivenNotesAndColumnsWrittenOnes() {
        HeatMap map = PassageHeatMaps.alignment(PASSAGE);
        assertEquals(48, map.rows().size());
        assertEquals(List.of("1.1 C5", "1.2 D5", "1.3 E5", "1.4 F5", "2.1 G5"), map.rows().subList(0, 5));
        assertEquals(PASSAGE.steps().size(), map.columns().size());
        PassageStep first = PASSAGE.steps().getFirst();
        assertEquals("1.1 " + Pitch.token(first.notes().getFirst().pitch()) + " (voice 4)", map.columns().getFirst());
    }

    @Test
    void eachColumnSumsToOneAndIsZeroOutsideOfItsSection() {
        Matrix matrix = PassageHeatMaps.alignment(PASSAGE).matrix();
        for (PassageStep step : PASSAGE.steps()) {
            double sum = 0;
            for (int row = 0; row < matrix.rows(); row++) {
                sum += matrix.at(row, step.index());
            }
            assertEquals(1, sum, 1e-5);
            assertEquals(step.tick() < 32 * 480, matrix.at(0, step.index()) > 0);
        }
    }

    @Test
    void severalGivenVoicesAreToldApart() {
        Brief brief = Passages.brief(480, 4, List.of(Passages.quarters(0, 72, 74), Passages.quarters(3, 48, 0)), 960,
                WritingRules.NONE, List.of());
        HeatMap map = PassageHeatMaps.alignment(
                Passages.compose(Passages.harmony(Passages.chorales(), 4, 3), brief, Passages.seed(1)));
        assertEquals(List.of("1.1 C5 (voice 1)", "1.1 C3 (voice 4)", "1.2 D5 (voice 1)", "1.2 rest (voice 4)"),
                map.rows());
    }

    @Test
    void anAnswerIsNamedByTheBarsOfThePiece() {
        Brief brief = new Brief(480, new Meter(480, List.of()), new TickRange(1920, 3840), new TickRange(3840, 5760), 1,
                List.of(Passages.quarters(0, 60, 62, 64, 65)), List.of(), WritingRules.NONE);
        HeatMap map = PassageHeatMaps.alignment(Passages.compose(
                Passages.answer(Passages.vocabulary(false, 60, 70, "1"), 1), brief, Passages.seed(1)));
        assertEquals("2.1 C4", map.rows().getFirst());
        assertEquals(List.of("3.1", "3.2", "3.3", "3.4"),
                map.columns().stream().map(name -> name.split(" ", 2)[0]).toList());
    }

    @Test
    void pitchesAreThoseOfOneVoice() {
        HeatMap map = PassageHeatMaps.pitch(PASSAGE, 2);
        List<PassageStep> steps = PASSAGE.steps().stream().filter(step -> step.voice() == 2).toList();
        assertEquals(steps.size(), map.columns().size());
        int row = map.rows().indexOf("C4");
        assertEquals(steps.get(1).pitchMass()[60], map.matrix().at(row, 1), 0);
    }
}
