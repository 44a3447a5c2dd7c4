package attune.dataset;

import static attune.dataset.Grids.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NearestWindowTest {
    @Test
    void theDistanceIsTheShareOfCellsThatDiffer() {
        NearestWindow nearest = new NearestWindow(List.of(window("60 60 62 -", "48 48 48 48")));
        assertEquals(0, nearest.nearest(grid("60 60 62 -", "48 48 48 48")).distance());
        assertEquals(0.25, nearest.nearest(grid("60 60 64 64", "48 48 48 48")).distance(), "a rest is a cell");
        assertEquals(1, nearest.nearest(grid("- - - 60", "- - - -")).distance());
    }

    @Test
    void aWindowIsNearInAnotherKey() {
        NearestWindow nearest = new NearestWindow(List.of(window("60 60 62 -"), window("60 62 64 -")));
        NearestWindow.Found found = nearest.nearest(grid("71 73 75 -"));
        assertEquals("60 62 64 -", found.window().grid().toString());
        assertEquals(11, found.semitones());
        assertEquals(0, found.distance());
        assertEquals(-11, nearest.nearest(grid("49 51 53 -")).semitones());
        assertEquals(0.75, nearest.nearest(grid("72 74 76 -")).distance(), "an octave away is new but for the rest");
    }

    @Test
    void ofWindowsAsNearTheLeastMovedIsTaken() {
        GridWindow same = window("60 60");
        NearestWindow nearest = new NearestWindow(List.of(window("58 58"), same, window("60 60")));
        assertSame(same, nearest.nearest(grid("60 60")).window());
        assertEquals(0, nearest.nearest(grid("- -")).semitones());
        assertEquals(-2, new NearestWindow(List.of(window("62 58"))).nearest(grid("60 60")).semitones());
    }

    @Test
    void onlyGridsOfOneShapeAreCompared() {
        NearestWindow nearest = new NearestWindow(List.of(window("60 60")));
        assertThrows(IllegalArgumentException.class, () -> nearest.nearest(grid("60")));
        assertThrows(IllegalArgumentException.class, () -> nearest.nearest(grid("60", "60")));
        assertThrows(IllegalArgumentException.class, () -> new NearestWindow(List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new NearestWindow(List.of(window("60 60"), window("60", "60"))));
    }

    @Property(tries = 100)
    void anItemIsNearestToItselfInAnyKey(@ForAll long seed, @ForAll @IntRange(min = -11, max = 11) int semitones) {
        List<GridWindow> windows = windows(seed);
        GridWindow item = windows.get(new Random(seed).nextInt(windows.size()));
        NearestWindow.Found found = new NearestWindow(windows)
                .nearest(item.grid().transposed(semitones).orElseThrow());
        assertEquals(item, found.window());
        assertEquals(semitones, found.semitones());
        assertEquals(0, found.distance());
    }

    @Property(tries = 100)
    void itIsWhatComparingWithEachCopyFinds(@ForAll long seed) {
        List<GridWindow> windows = windows(seed);
        VoiceGrid asked = Grids.random(3, 8, new Random(~seed));
        double least = 1;
        for (GridWindow window : windows) {
            for (int by = -11; by <= 11; by++) {
                least = Math.min(least, differing(asked, window.grid().transposed(by).orElseThrow()));
            }
        }
        NearestWindow.Found found = new NearestWindow(windows).nearest(asked);
        assertEquals(least, found.distance());
        assertEquals(least, differing(asked, found.window().grid().transposed(found.semitones()).orElseThrow()));
    }

    private static double differing(VoiceGrid one, VoiceGrid other) {
        int differing = 0;
        for (int step = 0; step < one.steps(); step++) {
            for (int track = 0; track < one.tracks(); track++) {
                differing += one.pitch(step, track) == other.pitch(step, track) ? 0 : 1;
            }
        }
        return (double) differing / (one.steps() * one.tracks());
    }

    private static List<GridWindow> windows(long seed) {
        Random random = new Random(seed);
        List<GridWindow> windows = new ArrayList<>();
        for (int bar = 0; bar < 12; bar++) {
            windows.add(new GridWindow("piece", bar, Grids.random(3, 8, random)));
        }
        return windows;
    }

    private static GridWindow window(String... tracks) {
        return new GridWindow("piece", 0, grid(tracks));
    }
}
