package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import attune.edit.Selection;
import attune.music.Note;
import attune.ui.common.Palette;
import java.util.List;
import org.junit.jupiter.api.Test;

class VelocityPainterTest {
    private static final int GROUND = Raster.argb(Palette.DARK.window());

    private static Raster painted(Frame frame) {
        Raster raster = new Raster(200, (int) VelocityPainter.HEIGHT);
        VelocityPainter.paint(raster, frame);
        return raster;
    }

    @Test
    void aBarIsAsHighAsItsNoteIsLoud() {
        Frame frame = Frames.of(Selection.NONE, Frames.TIME, 1, List.of(new Note(480, 480, 64, 64)));
        Raster raster = painted(frame);
        int top = (int) Math.round(VelocityPainter.y(64));
        assertEquals(frame.shades().getFirst().usual(), raster.at(49, top));
        assertEquals(frame.shades().getFirst().usual(), raster.at(51, 57));
        assertEquals(GROUND, raster.at(49, top - 1));
        assertEquals(GROUND, raster.at(52, 57));
    }

    @Test
    void ofBarsInOnePlaceTheHigherIsSeenAboveTheOneInFront() {
        Note soft = new Note(480, 480, 64, 30);
        Note loud = new Note(480, 480, 60, 120);
        Frame frame = Frames.of(Selection.of(0, List.of(soft)), Frames.TIME, 1, List.of(soft, loud));
        Raster raster = painted(frame);
        assertEquals(Raster.argb(Palette.DARK.text()), raster.at(50, 57));
        assertEquals(frame.shades().getFirst().usual(), raster.at(50, (int) Math.ceil(VelocityPainter.y(120))));
    }

    /// Bars of later tracks stand right of their notes: they are in view when the note just left of the edge is not.
    @Test
    void aBarBesideANoteLeftOfTheViewIsSeen() {
        List<Note> short1 = List.of(new Note(0, 10, 64, 100));
        Frame frame = Frames.of(Selection.NONE, Frames.TIME.scrolledTo(10), 1, List.of(), List.of(), List.of(),
                List.of(), short1);
        assertNotEquals(GROUND, painted(frame).at(8, 57));
    }
}
