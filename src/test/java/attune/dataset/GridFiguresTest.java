package attune.dataset;

import static attune.dataset.Grids.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GridFiguresTest {
    @Test
    void figuresHaveTheNamesOfTheField() {
        GridFigures figures = GridFigures.of(List.of(held(1, 67, 64, 60, 48)));
        assertEquals(List.of("parallel fifths", "parallel octaves", "crossed voices", "lowest note S", "highest note S",
                "notes of an eighth or longer S", "pitch classes S", "empty bars S"),
                figures.values().stream().map(GridFigures.Value::name).limit(8).toList());
        assertEquals(3 + 4 * 5 + 6, figures.values().size());
        assertEquals(OptionalDouble.of(48), figures.value("lowest note B"));
        assertEquals(OptionalDouble.of(0), figures.value("tonal distance TB"));
    }

    @Test
    void theDistanceIsTheMeanOfTheDifferencesInScales() {
        GridFigures data = new GridFigures(List.of(value("a", 3, 0.5), value("b", 0.1, 0.1), value("c", 60, 12)));
        GridFigures drawn = new GridFigures(List.of(value("c", 60, 12), value("a", 4, 0.5), value("b", 0, 0.1)));
        assertEquals((2 + 1 + 0) / 3.0, drawn.distance(data), 1e-12);
        assertEquals(0, data.distance(data));
    }

    @Test
    void whatIsFarOffOrMissingCountsTenScales() {
        GridFigures data = new GridFigures(List.of(value("a", 0, 1), value("b", 0, 1)));
        assertEquals(5, new GridFigures(List.of(value("a", 1e9, 1), value("b", 0, 1))).distance(data));
        assertEquals(10, new GridFigures(List.of(value("c", 0, 1))).distance(data));
    }

    @Test
    void silenceIsFarFromMusicAndStillHasFigures() {
        GridFigures music = GridFigures.of(List.of(held(2, 60, 48)));
        GridFigures silence = GridFigures.of(List.of(held(2, -1, -1)));
        assertTrue(silence.distance(music) > 3);
        assertEquals(OptionalDouble.empty(), silence.value("lowest note 1"));
    }

    @Test
    void shuffledBarsAreOthersBarsInTheSamePlace() {
        List<VoiceGrid> grids = List.of(held(1, 60, 48).then(held(1, 72, 36)), held(1, 61, 49).then(held(1, 71, 37)));
        GridFigures shuffled = GridFigures.ofShuffled(grids, 1);
        assertEquals(GridFigures.of(grids), shuffled, "of two grids each takes the other's bars");
        assertThrows(IllegalArgumentException.class, () -> GridFigures.ofShuffled(grids.subList(0, 1), 1));
    }

    @Property(tries = 50)
    void shufflingLeavesEachVoiceAsItIsOnAverageAndHangsOnTheSeedAlone(@ForAll long seed) {
        Random random = new Random(seed);
        List<VoiceGrid> grids = Stream.generate(() -> Grids.random(2, 32, random)).limit(6).toList();
        assertEquals(GridFigures.ofShuffled(grids, seed), GridFigures.ofShuffled(grids, seed));
        GridFigures own = GridFigures.of(grids);
        double lowest = GridFigures.ofShuffled(grids, seed).value("lowest note 1").orElseThrow();
        assertTrue(lowest >= own.value("lowest note 1").orElseThrow());
    }

    private static GridFigures.Value value(String name, double value, double scale) {
        return new GridFigures.Value(name, value, scale);
    }
}
