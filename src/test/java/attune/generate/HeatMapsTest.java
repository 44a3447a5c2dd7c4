package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.Matrix;
import attune.model.SequenceModel;
import attune.music.Meter;
import attune.music.TimeSignature;
import attune.task.JobContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapsTest {
    private static final SequenceModel MODEL = MelodyGeneratorTest.model((notes,
            _) -> new float[][]{notes[3] == 0 ? new float[]{0, 0, 9, 0, 1} : new float[]{1, 0, 0, 0, 0}, {0, 1, 0}});
    private static final Primer PRIMER = MelodyGeneratorTest.primer("C4", "C4.E4");
    private static final Melody MELODY = MelodyGenerator.generate(MODEL, PRIMER,
            new SamplingOptions(0, 0, 0, 1, 6, 1), 480, _ -> {}, JobContext.silent());

    @Test
    void pitchRowsFallFromHighToLowAndColumnsAreEvents() {
        HeatMap map = HeatMaps.pitch(MELODY);
        assertEquals("A4", map.rows().getFirst());
        assertEquals("C4", map.rows().getLast());
        assertEquals(List.of("1.1 A4", "1.2 C4.E4", "1.3 A4", "1.4 C4.E4", "2.1 A4", "2.2 C4.E4"), map.columns());
        assertEquals(1, map.matrix().at(0, 0), 0);
        assertEquals(0.9, map.matrix().at(map.rows().indexOf("E4"), 1), 1e-6);
        assertEquals(0.9, map.matrix().at(map.rows().indexOf("C4"), 1), 1e-6);
        assertEquals(0, map.matrix().at(map.rows().indexOf("D4"), 1), 0);
    }

    @Test
    void eachColumnOfAttentionSumsToOne() {
        Matrix matrix = HeatMaps.attention(MELODY, PRIMER).matrix();
        for (int col = 0; col < matrix.cols(); col++) {
            double sum = 0;
            for (int row = 0; row < matrix.rows(); row++) {
                sum += matrix.at(row, col);
            }
            assertEquals(1, sum, 1e-6);
        }
    }

    @Test
    void attentionRowsRunFromStartThroughThePrimerToTheLastAttended() {
        HeatMap map = HeatMaps.attention(MELODY, PRIMER);
        assertEquals(List.of("START -4", "START -3", "primer -2 C4", "primer -1 C4.E4", "1.1 A4", "1.2 C4.E4",
                "1.3 A4", "1.4 C4.E4", "2.1 A4"), map.rows());
        assertEquals(0.25, map.matrix().at(0, 0), 0);
        assertEquals(0, map.matrix().at(0, 1), 0, "the window has walked down by one");
        assertEquals(0.25, map.matrix().at(8, 5), 0);
        assertEquals(0, map.matrix().at(4, 0), 0, "nothing is attended to before it is written");
    }

    @Test
    void columnsAreNamedByThePiecesOwnBars() {
        Meter threeFour = new Meter(480, List.of(new TimeSignature(0, 3, 4)));
        assertEquals("3.2 A4", HeatMaps.pitch(MELODY, threeFour, 7 * 480).columns().getFirst());
    }

    @Test
    void anEmptyMelodyGivesEmptyPictures() {
        Melody nothing = new Melody(480, List.of(), 0, false);
        assertEquals(0, HeatMaps.pitch(nothing).matrix().cols());
        assertEquals(0, HeatMaps.attention(nothing, Primer.NOTHING).matrix().rows());
    }

    @Test
    void pitchMassLiesBetweenZeroAndOne() {
        for (float value : HeatMaps.pitch(MELODY).matrix().values()) {
            assertTrue(value >= 0 && value <= 1);
        }
    }
}
