package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Pitch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AxisLabelsTest {
    private static final List<String> PLACES = IntStream.range(0, 40).mapToObj(i -> (i / 4 + 1) + "." + (i % 4 + 1))
            .toList();

    @Test
    void whereThereIsRoomEveryNameIsWritten() {
        assertEquals(40, AxisLabels.choose(PLACES, 24, _ -> 20).size());
    }

    @Test
    void whereThereIsLittleRoomTheBarsAreNamedFirst() {
        assertEquals(IntStream.range(0, 10).map(i -> 4 * i).boxed().toList(),
                AxisLabels.choose(PLACES, 6, _ -> 20));
    }

    @Test
    void whereTheBarsAreTooManyTheyAreThinnedEvenly() {
        assertEquals(List.of(0, 8, 16, 24, 32), AxisLabels.choose(PLACES, 3, _ -> 20));
    }

    @Test
    void namesNeverTouch() {
        List<String> pitches = IntStream.rangeClosed(0, 127).mapToObj(i -> Pitch.name(127 - i, 0)).toList();
        for (double cell : new double[]{0.5, 1, 3, 4.7, 11, 15}) {
            List<Integer> chosen = AxisLabels.choose(pitches, cell, String::length);
            for (int i = 1; i < chosen.size(); i++) {
                double between = (chosen.get(i) - chosen.get(i - 1)) * cell;
                double halves = (pitches.get(chosen.get(i)).length() + pitches.get(chosen.get(i - 1)).length()) / 2.0;
                assertTrue(between >= halves, "at " + cell + " between " + chosen.get(i - 1) + " and " + chosen.get(i));
            }
            assertTrue(chosen.stream().anyMatch(index -> pitches.get(index).matches("C\\d")), "an octave is named");
        }
    }

    @Test
    void aNameThatComesAgainIsWrittenOnce() {
        assertEquals(List.of(0, 3), AxisLabels.choose(List.of("START", "START", "START", "1.1"), 50, _ -> 20));
    }
}
