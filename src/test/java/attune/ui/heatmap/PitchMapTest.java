package attune.ui.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.generate.Candidate;
import attune.generate.GenerationStep;
import attune.music.KeySignature;
import attune.music.Meter;
import attune.music.Note;
import attune.picture.ColorMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PitchMapTest {
    private static final int E_FLAT_4 = 63;
    private static final int C5 = 72;
    private final PitchMap map = new PitchMap(passage());

    /// Two steps in E flat major: E♭4 expected with a half, C5 with a quarter and a rest; then silence expected.
    private static Passage passage() {
        float[] first = new float[128];
        first[E_FLAT_4] = 0.5f;
        first[C5] = 0.25f;
        first[30] = 0.001f;
        GenerationStep wrote = new GenerationStep(0, 0, 480, List.of(new Note(0, 480, E_FLAT_4, 80)), first,
                new float[0], 0, Math.log(4), List.of(new Candidate("E-4", 0.5), new Candidate("C5", 0.25),
                        new Candidate("rest", 0.25), new Candidate("START", 0.0004)));
        GenerationStep rested = new GenerationStep(1, 480, 480, List.of(), new float[128], new float[0], 1, 0,
                List.of(new Candidate("rest", 1)));
        int flats = new KeySignature(0, -3, false).sharps();
        return new Passage(new Meter(480, List.of()), flats, 1920, List.of(), List.of(wrote, rested), 8);
    }

    @Test
    void rowsReachOverWhatIsExpectedAndNoFurther() {
        List<String> names = IntStream.range(0, map.rows().size())
                .mapToObj(map.rows().name()).toList();
        assertTrue(names.containsAll(List.of("C5", "E♭4")), names.toString());
        assertEquals(12, names.size(), "an octave at least, without the pitch expected with a thousandth");
        assertTrue(map.rows().begins().test(names.indexOf("C5")));
    }

    @Test
    void columnsAreNamedByBarAndBeat() {
        assertEquals("2.1", map.columns().name().apply(0));
        assertEquals("2.2", map.columns().name().apply(1));
        assertTrue(map.columns().begins().test(0));
        assertFalse(map.columns().begins().test(1));
    }

    @Test
    void cellsAreTheProbabilitiesAsColours() {
        CellRange shown = map.shown(0, 2);
        int[] pixels = HeatMapImage.pixels(map, shown, ColorMap.VIRIDIS::argb, 0xFF123456);
        assertEquals(map.rows().size() * 2, pixels.length);
        for (int row = 0; row < shown.rows(); row++) {
            double expected = map.pitch(row) == E_FLAT_4 ? 0.5 : map.pitch(row) == C5 ? 0.25 : 0;
            assertEquals(ColorMap.VIRIDIS.argb(expected / 0.5), pixels[row * 2], "row " + row);
            assertEquals(ColorMap.VIRIDIS.argb(0), pixels[row * 2 + 1]);
        }
    }

    @Test
    void theBrightestColourStandsForWhatANetworkReaches() {
        assertEquals(0.5f, map.brightest(), "nothing is expected with more than a half");
        float[] sure = new float[128];
        sure[C5] = 0.51f;
        GenerationStep step = new GenerationStep(2, 960, 480, List.of(), sure, new float[0], 2, 0, List.of());
        Passage passage = passage();
        assertEquals(1, new PitchMap(passage.withSteps(List.of(passage.steps().getFirst(), step))).brightest());
    }

    @Test
    void whatWasWrittenIsChosen() {
        for (int row = 0; row < map.rows().size(); row++) {
            assertEquals(map.pitch(row) == E_FLAT_4, map.isChosen(row, 0));
            assertFalse(map.isChosen(row, 1));
        }
    }

    @Test
    void theCardNamesTheLikeliestAsPeopleWriteThem() {
        CellWords words = map.words(new Cell(0, 0));
        assertEquals("2.1 · wrote E♭4", words.title());
        assertEquals(List.of("E♭4", "C5", "a rest", "the end"),
                words.lines().stream().map(CellWords.Line::name).toList());
        assertEquals(List.of("50 %", "25 %", "25 %", "under 0.1 %"),
                words.lines().stream().map(CellWords.Line::figure).toList());
        assertTrue(words.remark().endsWith("hesitates among about 4"), words.remark());
        assertEquals("2.2 · wrote a rest", map.words(new Cell(0, 1)).title());
    }

    @Test
    void theStripGrowsWithEntropy() {
        assertEquals(0, map.unsure(1));
        assertTrue(map.unsure(0) > 0.3 && map.unsure(0) < 0.4);
    }
}
