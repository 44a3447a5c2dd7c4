package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// From far the notes are the same pixels as from near, as long as none of them is large enough for corners or a name.
class DistantNotesTest {
    private static final TimeAxis FAR = new TimeAxis(480, 1.5, 0);

    @Test
    void aViewIsFarWhereAQuarterIsAFewPixels() {
        assertTrue(DistantNotes.fits(Frames.of(Selection.NONE, FAR, 1, List.of())));
        assertFalse(DistantNotes.fits(Frames.of(Selection.NONE, Frames.TIME, 1, List.of())));
    }

    @Property(tries = 100)
    void theDistantPictureIsTheNearOne(@ForAll @IntRange(min = 0, max = 10_000) int seed,
            @ForAll @IntRange(min = 0, max = 200) int scrolled, @ForAll @IntRange(min = 1, max = 2) int scale) {
        List<Note> notes = apart(RollBenchPiece.of(60, 1, seed).tracks().getFirst().notes());
        Selection selection = Selection.of(0, notes.subList(0, notes.size() / 3));
        Frame frame = Frames.of(selection, FAR.scrolledBy(scrolled), scale, notes, notes.subList(1, notes.size()));
        Raster near = Frames.raster(frame);
        NotePainter.paint(near, frame);
        Raster distant = Frames.raster(frame);
        Arrays.fill(distant.pixels(), 0x12345678);
        new DistantNotes().paint(distant, frame);
        assertArrayEquals(near.pixels(), distant.pixels());
    }

    /// Scrolled there and back, to other rows, with another selection: always as if painted anew.
    @Property(tries = 50)
    void whatIsKeptFromThePictureBeforeIsWhatWouldBePaintedAnew(@ForAll @IntRange(min = 0, max = 10_000) int seed) {
        Random random = new Random(seed);
        List<Note> notes = RollBenchPiece.of(300, 1, seed).tracks().getFirst().notes();
        List<Note> others = RollBenchPiece.of(300, 1, seed + 1).tracks().getFirst().notes();
        Frame base = Frames.of(Selection.NONE, FAR, 1, notes, others);
        Frame chosen = Frames.of(Selection.of(0, notes.subList(10, 60)), FAR, 1, notes, others);
        DistantNotes kept = new DistantNotes();
        TimeAxis time = FAR;
        for (int i = 0; i < 12; i++) {
            time = time.scrolledBy(random.nextInt(120) - 50);
            PitchAxis pitch = new PitchAxis(10, (127 - 60 - random.nextInt(20)) * 10);
            Frame frame = Frames.at(random.nextInt(4) == 0 ? chosen : base, time, pitch);
            Raster anew = Frames.raster(frame);
            new DistantNotes().paint(anew, frame);
            Raster raster = Frames.raster(frame);
            kept.paint(raster, frame);
            assertArrayEquals(anew.pixels(), raster.pixels());
        }
    }

    /// Of notes that would share a pixel the one view shows the first and the other the last: none does here.
    private static List<Note> apart(List<Note> notes) {
        List<Note> apart = new ArrayList<>();
        for (Note note : notes) {
            apart.add(new Note(note.tick() * 8, 960, note.pitch(), note.velocity()));
        }
        return apart;
    }

    @Test
    void whatIsSelectedLiesOnTopOfItsTrack() {
        Note soft = new Note(480, 480, 64, 20);
        Note loud = new Note(480, 481, 64, 120);
        Frame frame = Frames.of(Selection.of(0, List.of(soft)), FAR, 1, List.of(soft, loud));
        Raster raster = Frames.raster(frame);
        new DistantNotes().paint(raster, frame);
        assertEquals(frame.shades().getFirst().selected(), raster.at(2, 25));
    }
}
