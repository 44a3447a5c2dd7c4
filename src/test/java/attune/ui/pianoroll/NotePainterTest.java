package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import attune.edit.Selection;
import attune.music.Note;
import attune.ui.common.Palette;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// The notes as pixels: a quarter is 48 wide, a row 10 high, pitch 66 on top.
class NotePainterTest {
    private static final Note NOTE = new Note(480, 480, 64, 90);

    private static Raster painted(Frame frame) {
        Raster raster = Frames.raster(frame);
        NotePainter.paint(raster, frame);
        return raster;
    }

    @Test
    void aNoteFillsItsTimeAndItsRowInTheShadeOfItsVelocity() {
        Frame frame = Frames.of(Selection.NONE, Frames.TIME, 1, List.of(NOTE));
        Raster raster = painted(frame);
        int shade = frame.shades().getFirst().of(90);
        assertEquals(shade, raster.at(48, 25));
        assertEquals(shade, raster.at(94, 27));
        assertEquals(shade, raster.at(70, 21));
        for (int[] outside : new int[][]{{47, 25}, {95, 25}, {70, 20}, {70, 29}, {48, 21}, {94, 28}}) {
            assertEquals(0, raster.at(outside[0], outside[1]), Arrays.toString(outside));
        }
        assertNotEquals(shade, frame.shades().getFirst().of(40));
    }

    @Test
    void onADenseScreenTheSameNoteHasTwiceThePixels() {
        Frame frame = Frames.of(Selection.NONE, Frames.TIME, 2, List.of(NOTE));
        Raster raster = painted(frame);
        int shade = frame.shades().getFirst().of(90);
        assertEquals(shade, raster.at(96, 50));
        assertEquals(shade, raster.at(190, 50));
        assertEquals(0, raster.at(95, 50));
        assertEquals(0, raster.at(191, 50));
    }

    @Test
    void theActiveTrackLiesOnTopAndWhatIsSelectedOnTopOfItsTrack() {
        Note loud = new Note(480, 480, 64, 127);
        Frame frame = Frames.of(Selection.of(0, List.of(NOTE)), Frames.TIME, 1, List.of(NOTE, loud), List.of(loud));
        Raster raster = painted(frame);
        assertEquals(frame.shades().getFirst().selected(), raster.at(70, 25));
        assertEquals(Raster.argb(Palette.DARK.text()), raster.at(48, 25));
    }

    @Test
    void theShortestNoteCanStillBeSeenHoweverFarTheViewIs() {
        Frame frame = Frames.of(Selection.NONE, new TimeAxis(480, 0.02, 0), 1,
                List.of(new Note(0, 1, 64, 90), new Note(480_000, 1, 64, 90)));
        Raster raster = painted(frame);
        int shade = frame.shades().getFirst().of(90);
        assertEquals(List.of(shade, shade, 0), List.of(raster.at(0, 25), raster.at(1, 25), raster.at(2, 25)));
        assertEquals(shade, raster.at(20, 25));
    }

    /// Scrolling by so many pixels moves the picture by so many and changes nothing else in it.
    @Property(tries = 100)
    void scrollingMovesThePictureAsAWhole(@ForAll @IntRange(min = 1, max = 150) int by) {
        List<Note> notes = RollBenchPiece.of(60, 1, 3).tracks().getFirst().notes();
        TimeAxis start = new TimeAxis(480, 13.37, 40.4);
        Raster before = painted(Frames.of(Selection.NONE, start, 1, notes));
        Raster after = painted(Frames.of(Selection.NONE, start.scrolledBy(by), 1, notes));
        for (int y = 0; y < before.height(); y++) {
            int row = y * before.width();
            assertArrayEquals(Arrays.copyOfRange(before.pixels(), row + by, row + before.width()),
                    Arrays.copyOfRange(after.pixels(), row, row + before.width() - by));
        }
    }
}
