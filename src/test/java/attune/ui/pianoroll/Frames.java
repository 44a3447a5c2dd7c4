package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Frames for painters' tests: 200 × 100 pixels, a quarter 48 wide, a row 10 high, pitch 66 on top, no names.
final class Frames {
    static final TimeAxis TIME = new TimeAxis(480, 48, 0);

    private Frames() {}

    /// One track for each list of notes, the first one active.
    @SafeVarargs
    static Frame of(Selection selection, TimeAxis time, double scale, List<Note>... parts) {
        List<Track> tracks = new ArrayList<>();
        List<NoteIndex> indexes = new ArrayList<>();
        for (List<Note> notes : parts) {
            Track track = Track.named("T", 0, 0).withNotes(notes);
            tracks.add(track);
            indexes.add(new NoteIndex(track.notes()));
        }
        PitchAxis pitch = new PitchAxis(10, (127 - 66) * 10);
        return new Frame(Score.ofTracks(480, tracks), indexes,
                NoteShades.ofTracks(Palette.DARK, IntStream.range(0, parts.length).boxed().toList(), 0, Set.of(),
                        false),
                new SelectionIndex().of(selection, indexes), 0, Set.of(), time, pitch, Grid.ADAPTIVE, null, null, 200,
                100,
                scale, new NoteShape(time, pitch, scale), Palette.DARK);
    }

    /// The same in another theme.
    static Frame in(Palette palette, Frame frame) {
        return new Frame(frame.score(), frame.indexes(),
                NoteShades.ofTracks(palette, IntStream.range(0, frame.indexes().size()).boxed().toList(), 0, Set.of(),
                        false),
                frame.selected(), frame.active(), frame.silent(), frame.time(), frame.pitch(), frame.grid(), null, null,
                frame.width(), frame.height(), frame.scale(), frame.shape(), palette);
    }

    /// The same of another score with these notes.
    static Frame of(Frame frame, Score score) {
        return new Frame(score, frame.indexes(), frame.shades(), frame.selected(), frame.active(), frame.silent(),
                frame.time(), frame.pitch(), frame.grid(), null, null, frame.width(), frame.height(), frame.scale(),
                frame.shape(), frame.palette());
    }

    /// The same notes, seen elsewhere.
    static Frame at(Frame frame, TimeAxis time, PitchAxis pitch) {
        return new Frame(frame.score(), frame.indexes(), frame.shades(), frame.selected(), frame.active(),
                frame.silent(), time, pitch, frame.grid(), null, null, frame.width(), frame.height(), frame.scale(),
                new NoteShape(time, pitch, frame.scale()), frame.palette());
    }

    static Raster raster(Frame frame) {
        return new Raster(frame.pixels(frame.width()), frame.pixels(frame.height()));
    }
}
