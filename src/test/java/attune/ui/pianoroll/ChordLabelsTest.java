package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.music.TickRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChordLabelsTest {
    private static final TickRange ONE = new TickRange(0, 1_920);
    private static final TickRange TWO = new TickRange(1_920, 3_840);

    private static List<String> shown(double pixelsATick) {
        ChordLabels labels = new ChordLabels(tick -> tick * pixelsATick);
        labels.add(ONE, List.of(new ChordRow.Place(0, "F"), new ChordRow.Place(1_440, "Csus4")));
        labels.add(TWO, List.of(new ChordRow.Place(1_920, "C")));
        return labels.labels().stream().map(ChordLabels.Label::name).toList();
    }

    @Test
    void aNameThatWouldReachIntoTheNextBarGivesWayToTheChordThere() {
        assertEquals(List.of("F", "Csus4", "C"), shown(0.1), "there is room for all");
        assertEquals(List.of("F", "C"), shown(0.05));
    }

    @Test
    void noNameStandsInAnotherAtAnyZoom() {
        Score score = Chorale.score();
        List<NoteIndex> indexes = score.tracks().stream().map(track -> new NoteIndex(track.notes())).toList();
        for (double zoom = 0.005; zoom < 0.2; zoom *= 1.1) {
            double pixels = zoom;
            ChordLabels labels = new ChordLabels(tick -> tick * pixels);
            for (int bar = 0; bar < 8; bar++) {
                TickRange range = new TickRange(bar * 1_920L, (bar + 1) * 1_920L);
                labels.add(range, ChordRow.of(score, indexes, range));
            }
            List<ChordLabels.Label> shown = labels.labels();
            assertTrue(shown.size() > 0);
            for (int i = 1; i < shown.size(); i++) {
                assertTrue(shown.get(i - 1).end() <= shown.get(i).x(), "at " + zoom);
            }
        }
    }
}
