package attune.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RowSpansTest {
    @Test
    void aPeakStandsOnWhatIsAroundIt() {
        assertEquals(List.of(new RowSpans.Span(0, 6, 0), new RowSpans.Span(2, 5, 3), new RowSpans.Span(3, 4, 7)),
                RowSpans.of(new int[]{0, 0, 3, 7, 3, 0}));
    }

    @Test
    void anEmptyRowHasNone() {
        assertEquals(List.of(), RowSpans.of(new int[0]));
    }

    @Property
    void paintedInOrderTheyMakeTheRowAndAreNoMoreThanItsRuns(
            @ForAll @Size(max = 60) List<@IntRange(min = -1, max = 4) Integer> row) {
        int[] shades = row.stream().mapToInt(Integer::intValue).toArray();
        int[] painted = new int[shades.length];
        List<RowSpans.Span> spans = RowSpans.of(shades);
        spans.forEach(span -> Arrays.fill(painted, span.start(), span.end(), span.shade()));
        assertArrayEquals(shades, painted);
        int runs = 0;
        for (int i = 0; i < shades.length; i++) {
            runs += i == 0 || shades[i] != shades[i - 1] ? 1 : 0;
        }
        assertTrue(spans.size() <= runs, spans.size() + " of " + runs);
    }

    @Property
    void whereTwoCellsMeetTheDarkerOneLiesUnderBoth(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = -1, max = 4) Integer> row) {
        List<RowSpans.Span> spans = RowSpans.of(row.stream().mapToInt(Integer::intValue).toArray());
        for (int i = 1; i < row.size(); i++) {
            int edge = i;
            int darker = Math.min(row.get(i - 1), row.get(i));
            assertTrue(spans.stream().anyMatch(
                    span -> span.shade() == darker && span.start() < edge && span.end() > edge), "at " + edge);
        }
    }
}
