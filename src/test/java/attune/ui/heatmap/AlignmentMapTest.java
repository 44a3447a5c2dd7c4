package attune.ui.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.generate.GenerationStep;
import attune.music.Meter;
import attune.music.Note;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Given notes down, written ones across.
class AlignmentMapTest {
    private static final int QUARTER = 480;

    private static PlacedEvent given(int quarter, int... pitches) {
        return new PlacedEvent(new TickRange((long) quarter * QUARTER, (quarter + 1L) * QUARTER),
                Arrays.stream(pitches).boxed().toList());
    }

    private static GenerationStep step(int index, int voice, int quarter, float... weights) {
        long tick = (long) quarter * QUARTER;
        return new GenerationStep(index, voice, tick, QUARTER, List.of(new Note(tick, QUARTER, 60 - 5 * voice, 80)),
                new float[128], weights, -weights.length, 1, List.of());
    }

    /// Two voices to three quarters and a rest; the last columns did not read the first notes.
    private static Passage passage() {
        List<PlacedEvent> primer = List.of(given(0, 72), given(1, 74), given(2), given(3, 76));
        List<GenerationStep> steps = List.of(step(0, 2, 0, 0.7f, 0.1f, 0.1f, 0.1f),
                step(1, 1, 0, 0.4f, 0.4f, 0.1f, 0.1f), step(2, 2, 1, 0.1f, 0.6f, 0.2f, 0.1f),
                step(3, 1, 1, 0f, 0.5f, 0.3f, 0.2f));
        return new Passage(new Meter(QUARTER, List.of()), 0, 0, primer, steps, 8).replying();
    }

    private static List<String> rows(HeatMap map) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < map.rows().size(); row++) {
            names.add(map.rows().name().apply(row));
        }
        return names;
    }

    @Test
    void rowsAreWhatWasGivenByPlaceAndName() {
        assertEquals(List.of("1.1 C5", "1.2 D5", "1.3 –", "1.4 E5"), rows(new AlignmentMap(passage())));
    }

    @Test
    void cellsAreTheWeightsAndWhatWasNotReadHasNone() {
        AlignmentMap map = new AlignmentMap(passage());
        assertEquals(0.6f, map.at(1, 2));
        assertTrue(Float.isNaN(map.at(0, 3)));
        assertEquals("Writing G3 at 1.2, did not read C5 at 1.1", map.words(new Cell(0, 3)).spoken());
        assertEquals("Writing D3 at 1.1, looked at D5 at 1.2 10 %, most at C5 at 1.1 70 %, click to hear both",
                map.words(new Cell(1, 0)).spoken());
    }

    @Test
    void ofOneVoiceColumnsAreItsStepsAndKnowTheirPlaceInTheTake() {
        AlignmentMap map = new AlignmentMap(passage().ofVoice(1));
        assertEquals(2, map.columns().size());
        assertEquals(3, map.index(1));
        assertEquals(1, map.column(3));
        assertEquals(-1, map.column(2), "another voice wrote it");
        assertEquals(4, map.rows().size());
    }

    @Test
    void oneColumnThatStaresLeavesTheOthersTheirColours() {
        List<GenerationStep> steps = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            steps.add(step(i, 1, i, i == 7 ? 0.97f : 0.3f, 0.3f, 0.2f, 0.2f));
        }
        assertEquals(0.75f, new AlignmentMap(passage().withSteps(steps)).brightest(), "three times an even share");
        List<PlacedEvent> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(given(i, 60));
        }
        assertEquals(0.3f, new AlignmentMap(passage().withSteps(steps).withPrimer(many)).brightest());
    }

    @Test
    void withoutAttentionOrWithoutWhatWasGivenThereIsNone() {
        assertTrue(AlignmentMap.exists(passage()));
        assertFalse(AlignmentMap.exists(passage().withPrimer(List.of())));
        assertFalse(AlignmentMap.exists(passage().withSteps(List.of(step(0, 1, 0)))));
    }
}
