package attune.ui.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.generate.GenerationStep;
import attune.picture.ColorMap;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttentionMapTest {
    private static final int GREY = 0xFF222222;

    @Test
    void eachColumnAddsUpToOneWithItsStart() {
        Passage passage = Passages.of(12, 3, 8);
        AttentionMap map = new AttentionMap(passage);
        for (int column = 0; column < 12; column++) {
            double sum = 0;
            for (int row = 0; row < map.rows().size(); row++) {
                float value = map.at(row, column);
                int places = map.event(row).isPresent() ? 1 : map.starts(passage.steps().get(column));
                sum += Float.isNaN(value) ? 0 : value * places;
            }
            assertEquals(1, sum, 1e-5, "column " + column);
        }
    }

    @Test
    void theWindowWalksDownOneRowAColumn() {
        AttentionMap map = new AttentionMap(Passages.of(20, 8, 8));
        assertEquals(Optional.of(-8), map.event(0));
        for (int column = 0; column < 20; column++) {
            for (int row = 0; row < map.rows().size(); row++) {
                assertEquals(row >= column && row < column + 8, !Float.isNaN(map.at(row, column)),
                        row + ", " + column);
            }
        }
    }

    @Test
    void whatCannotBeAttendedToIsGrey() {
        AttentionMap map = new AttentionMap(Passages.of(20, 8, 8));
        CellRange shown = map.shown(5, 10);
        assertEquals(new CellRange(5, 17, 5, 10), shown);
        int[] pixels = HeatMapImage.pixels(map, shown, ColorMap.INFERNO::argb, GREY);
        assertFalse(pixels[0] == GREY);
        assertEquals(GREY, pixels[8 * 10], "the first column cannot look at the note it is writing");
        assertEquals(GREY, pixels[9], "the last column has left the first row behind");
        assertFalse(pixels[16 * 10 + 9] == GREY);
    }

    @Test
    void allPlacesThatHeldStartShareTheFirstRow() {
        Passage passage = Passages.of(10, 0, 8);
        AttentionMap map = new AttentionMap(passage);
        assertEquals(Optional.empty(), map.event(0));
        assertEquals(Optional.of(0), map.event(1));
        assertEquals("start", map.rows().name().apply(0));
        assertEquals(1 / 8f, map.at(0, 0), 1e-5, "before the first note there is START only, eight times");
        assertEquals("100 %", map.words(new Cell(0, 0)).lines().getFirst().figure());
        assertTrue(Float.isNaN(map.at(0, 8)), "after eight notes the window holds no START");
        float most = 0;
        for (var step : passage.steps()) {
            for (int i = Math.max(0, 8 - step.index()); i < 8; i++) {
                most = Math.max(most, step.attention()[i]);
            }
        }
        assertEquals(Math.max(most, 3 / 8f), map.brightest(), "START does not outshine the notes");
    }

    @Test
    void theCardNamesBothNotesAndTheWeight() {
        Passage passage = Passages.of(6, 8, 8);
        AttentionMap map = new AttentionMap(passage);
        int row = 2 + 7;
        CellWords words = map.words(new Cell(row, 2));
        PlacedEvent written = passage.event(2).orElseThrow();
        PlacedEvent seen = passage.event(1).orElseThrow();
        assertEquals("Writing " + passage.name(written) + " at " + passage.place(written), words.title());
        assertEquals("looked at " + passage.name(seen) + " at " + passage.place(seen),
                words.lines().getFirst().name());
        assertEquals(NoteWords.percent(passage.steps().get(2).attention()[7]), words.lines().getFirst().figure());
        assertTrue(map.words(new Cell(0, 5)).remark().startsWith("cannot look at"));
    }

    @Test
    void aNetworkWithoutAttentionHasNone() {
        assertFalse(AttentionMap.exists(Passages.of(4, 2, 0)));
        assertTrue(AttentionMap.exists(Passages.of(4, 2, 8)));
        assertEquals(0, new AttentionMap(Passages.of(1, 0, 0)).rows().size());
    }

    @Test
    void whoLooksEverywhereAlikeIsNotDazzling() {
        Passage passage = Passages.of(40, 32, 32);
        float[] even = new float[32];
        Arrays.fill(even, 1 / 32f);
        AttentionMap map = new AttentionMap(passage.withSteps(passage.steps().stream()
                .map(step -> new GenerationStep(step.index(), step.tick(), step.duration(), step.notes(),
                        step.pitchMass(), even, step.firstAttended(), step.entropy(), step.likeliest()))
                .toList()));
        int[] pixels = HeatMapImage.pixels(map, new CellRange(0, 1, 0, 1), ColorMap.INFERNO::argb, GREY);
        assertEquals(ColorMap.INFERNO.argb(1 / 3.0), pixels[0]);
    }
}
